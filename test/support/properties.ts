import fc from 'fast-check'

/**
 * fast-check with the same cases in every run, so that a change is judged by what it changes; `FC_SEED=$RANDOM npm
 * test` tries others. Properties that give a seed of their own keep it.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 1) })

export default fc
