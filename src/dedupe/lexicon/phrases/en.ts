import type { Phrases } from '../lexicon.ts'

export const phrases: Phrases = {
  words: {
    WHAT: `
      what's, what do you mean by, what is meant by, what does it mean, what was, whats, what actually is,
      what would be, what is understood by, what does it mean to, what is the meaning of the word,
      what do we call, what is all about, what is it that we call, what does the word, what do, what did,
      to what does the term, to what does, what do the letters, what does the term, what does the phrase,
      what does the expression, what does the concept, what does the acronym, what does the abbreviation,
      what {exactly ,}{is,are,does,do we mean by}
    `,
    WHICH: 'what, which, what kind of, in what, on which, in which, for what, at what, whatever, just what',
    HOW: `
      how, how to, how can, how should, how is, how are, how can one, how could you, how might you,
      what is the way to, what is the best way to, in what way, by what means, by which means,
      what would be the best way to, what would be the way to, what does it take to,
      what do you need to do to, what do you have to do to, what is needed to, what is required to,
      what has to be done to, what must be done to, what needs to be done to, is there a way to,
      is there any way to, what is the correct way to, what is the right way to,
      what is the proper way to, what is a good way to, what are the best ways to, what are good ways to,
      how are you supposed to, how should one, how will you, how does one, how do people, how do they,
      how best to, how exactly, what must i do to, what do i do to, what do i have to do to,
      what do i need to do to, what could i do to, what must we do to, what can people do to,
      what must you do to, what must be done in order to, what would i have to do to, how do i go about,
      how would you go about, how do you go about, how should i go about, how does one go about,
      how can one go about, how should you go about, how {do,would,can} {you,i,we,u},
      what {should,can} {i,one,we} do to, how {exactly ,}{do,does,do you,would one}, in what ways,
      in which ways, in which way
    `,
    WHY: `
      why, why is, why are, why do, why does, why would, what is the reason, what's the reason,
      what are the reasons for, what are the reasons, for what reason, how come,
      what is the motivation for, what makes, what's the rationale behind, reason behind,
      the reason behind, reasons behind, why might, why did, why must, why can, what is the reason that,
      why should, why is it that, why is it, why'd, why'd you, what is it that makes, what accounts for,
      for which reason, what explains, give reasons why, give a reason why, what prompted you to,
      what made you, what led you to, what is the reason we, what is the reason you,
      what are the reasons you, what makes it, how is it that, ^account for,
      {what is the reason,what is the rationale,rationale} {for,behind}
    `,
    WHEN: `
      when, when should, when would, under what circumstance*, under which circumstance*,
      under what condition*, under which condition*, at what point, when is it appropriate to,
      when is it best to, when is it better to, when is it a good idea to, when is it advisable to,
      in which cases should, under which conditions, what is the right time to, what year, which year,
      on what date, at what age, what time, when does it make sense to, when would it make sense to,
      when does one, when do you, when would you, in which circumstances, under which circumstances,
      at which point, as of when, since when, by when, what is the date of, what was the date of,
      on what day, at what time, during which year, in which circumstances should,
      in which situations should, when is it preferable to, when is it sensible to, on which date,
      in {which,what} {case*,situation*,scenario*,year}, {the ,}situations in which, {the ,}cases in which, {the ,}circumstances in which, {the ,}circumstances under which, {the ,}scenarios in which
    `,
    WHERE:
      'where, in which place, whereabouts, what is the location of, what is the site of, at what site, at which site, in what place, at which place',
    WHO: 'who, whom, whose, by whom, who was, who were, who is, who are',
    LIST: `
      ^list, list all, list out, list down, list any, list different, ^name, enumerate, ^mention,
      what are the main, what are the different, what are common, which are, which are the, give some,
      ^cite, what all are, what are all the, give a list of, what different, what are all, ^identify the,
      ^state any, ^write down, ^specify, ^point out, ^itemise, ^itemize, ^enlist, ^give any,
      give the names of, write the names of, mention any, briefly enumerate, briefly list, ^suggest some,
      ^identify, please identify, can you think of, tell me all the,
      {can you,could you,please} {list,name,list the,name the},
      {list,name,what are,tell me,^state,mention} {the,some}
    `,
    HOWMANY: `
      how many, how much, what number of, what amount of, what is the number of, the number of, number of,
      what is the total number of, the total number of, consist of how many, consists of how many,
      has how many, have how many, contains how many, contain how many, made up of how many
    `,
    HOWLONG: `
      how long, how much time, what is the length of, what is the duration of, the duration of, what is the length of time,
      for how long, how long does it take to, how long does it take for, how long do, how long does,
      how long did, how long is, how long are
    `,
    WHETHER: `
      whether, is it possible, is it true, is there, are there, ^can you, ^can we, ^can i, ^can a,
      ^can an, ^can, ^is it, ^is, ^are, ^does, ^do, ^should, ^could, ^will, ^has, ^have, ^did, ^was,
      ^were, ^would, ^can one, is it true that, ^do you believe, ^do you believe that, ^do you think that,
      ^do you agree that, is it the case that, is it correct that
    `,
    EXPLAIN: `
      telling me, telling us, explaining, describing, ^give, ^give the, ^provide, ^provide the, ^present,
      ^present the, ^share, ^express, would you mind explaining, i would like you to explain,
      please could you explain, say something about, please state, discuss, elaborate, outline, summarize,
      summarise, illustrate, clarify, overview of, overview, walk us through, introduce,
      what do you know about, what do you understand by, what is your understanding of,
      how do you understand, your understanding of, understanding of, in your own words,
      give a brief description of, do you know, ^state, explain briefly, describe briefly, expand on,
      talk us through, take us through, guide me through, shed light on, comment on, give a summary of,
      give an account of, help me understand, help us understand, {i'd,i would} {love,like} to hear you {explain,describe,talk about},
      {i'd,i would} {love,like} to hear about, {i'd,i would} {love,like} you to {explain,describe,talk about}, {i'd,i would} {love,like} to hear your {explanation of,take on,thoughts on,views on}, please tell me, go over,
      write a short note on, write a note on, write short notes on, give a detailed account of,
      summarise the, explain to me, describe a situation where, describe a situation in which,
      give me an example of a time, describe an example of a time, share an example of a time,
      can you describe a time, can you tell me about a time, give me an example of a situation where,
      how can you explain, how would you explain to, how would you summarise, how would you summarize,
      what can you say about, what can you tell me about, what can you tell us about,
      what could you say about, please outline, please discuss, please elaborate on,
      can you give a brief overview of, provide a definition of, offer a definition of,
      can anyone explain, could someone explain, can someone explain, could anyone explain,
      give an outline of, briefly explain, briefly describe, ^suggest, can you suggest, could you suggest,
      enlighten me on, throw light on, throw some light on, give me an idea of, give us an idea of,
      paint a picture of, elucidate, expound, expound on, write briefly about, write briefly on,
      write a paragraph on, write an essay on, write a brief note on, write notes on, short note on,
      short notes on, brief note on, do you know what, do you know how, do you know why,
      critically examine, critically discuss, critically analyse, critically analyze, critically evaluate,
      critically assess, ^examine, ^analyse the, ^analyze the, could you give me an overview of,
      can you give me an overview of, tell me what you know of, say what you know about,
      what do you know of, what have you learned about, can you give a brief explanation of,
      in a few words explain, can you tell me something about, tell me something about,
      would you like to explain, kindly explain, kindly describe, i want you to explain, explain to us,
      describe to me, write down what you know about, could you give, can you give me, could you give me,
      can you provide, could you provide, ^show, ^demonstrate, ^show how, ^sketch, can u explain,
      pls explain, plz explain, ^give me, ^give us, ^write about, ^recount, ^narrate, ^dwell on,
      ^touch on, give a clear explanation of, give a concise explanation of, a simple explanation of,
      how would you characterise, how would you characterize,
      {can you ,could you ,}{explain,describe,talk about,tell me,please explain,please describe,give an overview of,walk me through,elaborate on,take me through,run me through,tell us,talk me through},
      {describe,tell me about,tell us about,give an example of,share,talk about,recall} a {time,time when},
      {give,provide} {an overview,a description,an explanation,a brief overview,a brief explanation,a simple explanation} of,
      {can,would} you {please explain,explain,describe,tell me,tell us,kindly explain,give},
      tell {me,us} {about,about a situation where,a bit about,what you know about},
      how {do,would} you {explain,define,describe},
      give a {brief,short} {account of,introduction to,explanation of}
    `,
    DEFINITION: `
      definition, concept of, the concept of, notion of, idea of, the idea behind, idea behind,
      provide a definition of, would you define, please define, how is defined,
      can you give me a definition of, give the definition of, state the definition of,
      {can you ,could you ,}{define,give a definition of}, {the ,what is the ,}{definition,meaning} of
    `,
    DIFFERENCE: `
      key difference*, difference*, differ, differs, differ from, different from, distinguish*,
      distinction*, compare, compares, comparing, compare to, compare with, compare against, compares to,
      compares with, comparison*, compare and contrast, contrast, versus, vs, vs., how does it differ,
      differentiat*, tell apart, different$, dissimilar*, how is different, contrasted,
      what distinguishes, in what ways does differ, what separates, separates from, differs from,
      differing, distinguishable, how can you tell apart, contrast between, differentiates,
      {what sets,set,sets} {apart,apart from}, similarities and differences, differences and similarities, similarity and difference, how alike and how different
    `,
    SIMILARITY: 'similarit*, have in common, in common, alike$, similar$, commonalit*, resemblance*',
    PROS: `
      pros, upside*, strength*, merit*, strong point*, perk*, plus point*, selling point*, pluses,
      good points, good about, great about, what do you gain by, what is gained by, greatest strength*,
      biggest strength*, main strength*, what good is, what is good about, plus sides, plus side,
      advantageous, beneficial, positives, positive aspects, positive sides, good sides, arguments for,
      arguments in favour of, arguments in favor of, {key ,main ,}{advantage*,benefit*}
    `,
    CONS: `
      key disadvantage*, key limitation*, cons, downside*, limitation*, shortcoming*, weak point*,
      demerit*, minuses, bad points, flaw, flaws, greatest weakness*, biggest weakness*, weak side*,
      weak spot*, what is bad about, areas for improvement, area for improvement, negatives,
      negative aspects, negative sides, bad sides, arguments against, disadvantageous,
      {main ,}{disadvantage*,drawback*,weakness*}
    `,
    APPLICATION: `
      application*, applied, apply, applies, applying, use case*, use cases of, usage scenario*,
      real world application*, practical application*, practical use*, practical uses,
      real life application*, real life use*, put to use
    `,
    PRINCIPLE: `
      key principle*, principle*, work, works, working, mechanism behind, work internally,
      work under the hood, works under the hood, under the hood, internals of, inner workings,
      inner working*, function internally, operate, operates, underlying principle*, working principle*,
      mechanics of, how it works, behind the scenes, work behind the scenes, inner mechanism*,
      function under the hood, how does it work, the working of, the workings of, principles behind,
      mechanism by which works, mechanism by which, how does function, mechanism of action of,
      mode of action of, mode of operation of, principle of operation of, how do they function,
      how does it function, {the ,}{functioning of,operation of,mechanism of,principle behind}
    `,
    ROLE: `
      is important, are important, important in, important for, important to, important$, so important,
      role, roles, role of, purpose, purposes, purpose of, used for, significance, importance, plays,
      play in, plays in, played by, role play, serves, responsibility of, responsibilities, meant for,
      intended for, used to do, matter$, good for, objective of, play$, what purpose does serve,
      purpose does serve, serve$, perform$, what function does, what job does, what role does,
      purpose served by, served by, used to$, responsible for, in charge of, accountable for, tasks of,
      what is the good of, of what use is, to what end, what use is, significant$,
      {the ,}{importance,function,point,job,goal,aim,functions,duties} of,
      {what is ,}{the use of,the point of,the job of,for$}
    `,
    CAUSE: `
      causes, caused, caused by, reason*, root cause*, leads to, causing, gives rise to, give rise to,
      responsible for causing, bring about, brings about, what factors contribute to, factors that cause,
      factors causing, factors leading to, what triggers, what is responsible for, triggered by,
      brought about by, what gives rise to, what provokes, due to what, origin of, origins of, led to,
      leading to, roots of, factors behind, factors responsible for, underlying cause*, causal factors,
      aetiology of, etiology of, {what factors ,which factors ,}{cause,lead to}
    `,
    MANNER: `
      way, ways, method*, technique*, approach*, strateg*, measures, tactic*, solution*, means of,
      ways of, ways to, practice, practices, steps you take to, steps would you take to,
      steps do you take to, remed*, what can be done to, what can you do to, what could you do to,
      what would you do to, what should you do to, what steps can you take to, what do you do to,
      methods to, techniques to, strategies to, in what ways can, in which ways can, how best, measures to, what strategies would you use to, what strategies do you use to
    `,
    STEPS: `
      key step*, step, steps, procedure*, workflow*, stage, stages, phases, steps involved in, steps in,
      phase, series of steps, sequence of steps, go through$, goes through$, involved in carrying out,
      steps constitute, what is the procedure for, the process for, procedure for, the procedure for,
      {steps,stages,phases} {make up,comprise}, {process,steps} {of,for,to}
    `,
    TYPES: `
      category, categories, type, types, kind, kinds, types of, kinds of, variant*, classified$,
      categorised$, categorized$, subdivided$, forms of, sorts of, sort of, different forms of,
      varieties of, classes of
    `,
    FEATURES: `
      key propert*, propert*, trait*, qualities, salient features, distinguishing feature*, hallmark*,
      what characterizes, what characterises, characterized by, characterised by, peculiarit*,
      attributes of, {key ,defining ,}{feature*,characteristic*}
    `,
    EXAMPLES: 'example*, instance of, give an example of, give an example, for example',
    CHALLENGES: `
      key challenge*, challenge*, difficult*, pitfall*, pain point*, hurdle*, obstacle*, struggle*
    `,
    IMPACT: `
      impact*, effect, effects, effect of, consequence*, influence*, implication*, affect, affects,
      influence, influences, affected by, influenced by, impacted by, impact of, impacts of, have on,
      has on, affecting, influencing, cause$, repercussion*, ramification*, aftermath of, effects of
    `,
    COMPONENTS: `
      key component*, key part*, key element*, component*, part, parts, element, elements,
      building block*, made of, made up of, consist of, consists of, consist, composed of, constituent*,
      make up, makes up, made from, comprise*, constitute*, consisting of, built from, is composed of,
      what is inside, composition of, the composition of, contained in, comprised of, is made up of,
      are made up of, what makes up
    `,
    RELATION: `
      relationship*, relation, related, relate, relate to, related to, connection between, link between,
      links between, association between, interrelat*, interplay between, connection with
    `,
    BESTPRACTICE: `
      best practice*, good practice*, guideline*, recommendation*, rules of thumb, recommended practice*,
      what is considered good practice
    `,
    SOLVE: `
      what will you do$, what would you do, how would you react if, how do you react when,
      how would you respond if, how would you respond when, solve*, solving, solved, fix, fixes, fixing,
      fixed, resolv*, address, addresses, addressed, addressing, tackl*, overcom*, overcame, remedy,
      remedied, combat*, rectif*, work around, diagnose and fix, sort out, get around, work past,
      clear up, respond to, react to, diagnose and solve, find and fix, resolve, what to do when,
      what to do if, repair, repairs, repaired, repairing, mend, mends, mending, settle, settles, settled,
      settling, iron out, put right, fight, fights, fighting, fought,
      what {would,do,should} you {do$,do if,do when}
    `,
    PREVENT: `
      prevent*, avoid, avoids, avoided, avoiding, guard against, protect against, defend against,
      defending against, stop from happening, keep from, ward off, preclude*, protect from, avert*,
      forestall, eliminate the risk of, steer clear of, shield against, sidestep,
      make sure does not happen, guards against, guarding against, averted, averting, warding off
    `,
    MITIGATE: `
      mitigat*, alleviat*, lessen*, ease, eased, counteract*, relieve*, soften, cushion, relief from,
      eases, easing, relieves, relieved, cushions, softens, softened
    `,
    EVALUATE: `
      evaluat*, assess*, measure, measuring, measured, gauge*, gauging, benchmark*, judge, judging,
      rate the, appraise*, quantif*, gauge the, gauged, judged, measures the
    `,
    OPTIMISE: `
      optimis*, optimiz*, improv*, enhanc*, tune, tuning, tuned, refin*, more efficient,
      make more efficient, streamlin*, make better, performance tuning, make better use of, get better at,
      raise the quality of, improve upon, tunes, streamlines
    `,
    ENSURE: `
      ensur*, guarante*, assure*, assuring, make sure, making sure, maintain, maintains, maintaining,
      maintained, preserv*, uphold, keep, enforc*, make certain, see to it, keep consistent,
      see to it that, make it so that, keeping, retain, retains, retaining, retained, sustain, sustains,
      sustaining, sustained, assured, keeps, kept, makes sure, made sure, upholds
    `,
    IMPLEMENT: `
      implement*, write, writes, writing, written, code up, develop, develops, developing, developed,
      program a, write a program to, write a function to, write code to, write a function that,
      write a program that, realize, realise, code, put in place, put into practice, realising, realizing,
      wrote, coded, author of, the author of, writer of, the writer of, codes up
    `,
    CREATE: `
      create, creates, creating, created, creation of, generate, generates, generating, generated,
      instantiate, instantiating, produce, spawn, spin up, establish, produces, produced, producing,
      production of, manufacture, manufactures, manufactured, manufacturing of, establishes, established,
      establishing, spawns, spawned, spawning, instantiates, instantiated, spins up,
      {process,the process} of {producing,creating,manufacturing}
    `,
    USE: `
      use, uses, used, using, usage, usage of, utiliz*, utilis*, employ, employed, employing, leverag*,
      make use of, usage*, you use for, you used for, we use for, we used for, they use for, employs, use {one,it,them}$, is useful, are useful, be useful, come in handy, comes in handy
    `,
    NEED: `
      need, needs, needed, require, requires, required, necessary, have to, has to, necessity of,
      need for, the need for, required for, requiring, needing, necessitat*
    `,
    REDUCE: `
      scale down, scaling down, scale in, scaling in, reduc*, decreas*, lower, lowers, lowering, lowered,
      minimiz*, minimis*, cut down, cut down on, cut, diminish*, shrink*, trim, bring down, curb, slash,
      keep down, scale back, lessen, shorten, shortens, shortening, shortened, cut back on, shorter$,
      smaller$, cuts, cutting, trims, trimmed, trimming, curbs, curbed, curbing, slashed, slashes,
      slashing
    `,
    INCREASE: `
      scale out, scaling out, scaling up, increas*, raise, raises, raising, enlarg*, grow, expand,
      maximiz*, maximis*, heighten*, hike, hikes, hiked, hiking, scale up, push up, amplify, widen, lengthen, up the, larger$,
      bigger$, longer$, expands, expanded, expanding, grows, growing, grew, amplifies, amplified, widens,
      widened, lengthens, lengthened, raised, heightened
    `,
    CHOOSE: `
      choose, chooses, choosing, chosen, choice of, select, selects, selecting, selected, selection of,
      pick, picks, picking, picked, decide, decides, deciding, decide on, determine which, decide between,
      opt for, opting for, decide which, go for, settle on, choose between, pick between, which is better,
      selection criteria for, determine whether to, decide whether to, choose whether to, preferable,
      preferred, prefer, prefers, decided, decides on, opts for, opted for, goes for, settled on
    `,
    DESIGN: `
      design, designs, designing, designed, architect, architecting, plan out, architects, architected,
      plans out
    `,
    TEST: `
      test, tests, testing, tested, verify, verif*, validat*, check that, check,
      checking, checks
    `,
    DETECT: `
      detect*, identif*, discover*, spot, spotting, recogniz*, recognis*, notice, check for, uncover,
      recognise, check if there is, spots, spotted, noticed, notices, uncovers, uncovered, uncovering,
      located, {determine,tell,find out,figure out,know,check,checks,see} {if,whether}
    `,
    CONFIGURE: 'configur*, customiz*, customis*',
    DEPLOY: `
      deploy*, roll out, rolling out, ship to production, release to production, put into production,
      rolled out, rolls out, ships to production
    `,
    DELETE: `
      delet*, remov*, erase*, erasing, eliminat*, drop, drops, dropping, dropped, discard*, clear out,
      strip out, wipe, purge, clear, clearing, take out, strip, revoke, revokes, revoking, revoked,
      get rid of, gets rid of, getting rid of, get rid of all, purges, purged, purging, wipes, wiped,
      wiping, clears, cleared, stripped, strips, stripping, takes out, taken out
    `,
    ADD: 'add, adds, adding, added, append*, attach*, insert, inserts, inserting, inserted',
    CONVERT: `
      convert*, transform, transforms, transforming, transformed, turn into, change into, cast, casting,
      turning, translate, transpile, casts, translates, translated, translating, transpiles, turns into,
      turned into, changed into, changes into
    `,
    MIGRATE: 'migrat*, move, moves, moving, moved, transfer*, relocat*',
    PROTECT: `
      protect*, secure, secures, securing, secured, safeguard*, harden, hardening, keep safe, make secure,
      defend, keep secure, lock down, shield, safer$, more secure$, defends, defended, shields, shielded,
      shielding, locked down
    `,
    MANAGE: `
      manage, manages, managing, managed, management of, govern, administer*, organiz*, organis*, oversee,
      governed, governs, oversees, overseen, overseeing
    `,
    CALCULATE: `
      calculat*, comput, compute, computes, computing, computed, work out, derive, find the value of,
      estimat*, determine the value of, figure out, evaluate the value of, find the number of, deriving,
      worked out, works out, working out, figures out, figured out, formula for, the formula for, what is the formula for,  {give,state,write,write down,provide} the formula for,
      what's the formula for, formula to calculate, formula used to calculate, the formula used to calculate, what is the formula to calculate, what formula is used to calculate, which formula is used to calculate
    `,
    MONITOR: `
      monitor*, track, tracks, tracking, tracked, observe, observing, watch, watching, keep track of,
      keep an eye on, keep watch over, supervise, supervising, watches, watched
    `,
    START: `
      start, starts, starting, started, launch*, begin, begins, initiat*, enable, enables, enabling,
      enabled, turn on, activate, activating, boot up, began, begun, beginning of, commence, commences,
      commenced, commencing, switch on, switches on, power on, kick off, launches, launched, activates,
      turns on, turned on, boots up
    `,
    STOP: `
      stop, stops, stopping, stopped, terminat*, halt*, kill, kills, killing, end, disable, disables,
      disabling, disabled, turn off, deactivate, shut down, shutting down, abort*, cancel*, ended,
      came to an end, come to an end, comes to an end, bring to an end, cease, ceases, ceased, switch off,
      power off, aborts, deactivates, deactivated, turns off, turned off, shuts down, killed
    `,
    UPDATE: `
      update, updates, updating, updated, modif*, upgrad*, change, changes, changing, changed, alter,
      altering, editing, adjust, adjusting, revise, revising, amend, alters, altered, adjusts, revises,
      revised, amends, amended, amending
    `,
    HAPPEN: `
      happens once, will happen if, would happen if, occurs when, happen*, occur*, arise*, arising,
      take place, come about, exist, exists, result in, break out, broke out, breaks out, breaking out,
      erupt, takes place, took place, taking place, taken place, goes on, going on, went on, comes about,
      came about, {happens,happen} {when,if,after}, broken out
    `,
    LOSE: 'lose, loses, losing, lost, loss of',
    PROCESS: `
      perform, performs, performing, performed, carry out, carrying out, conduct, conducting, execute,
      executing, go about, undertake, do you do, you do, do with, do to, does$, did$, do, carried out,
      carries out, conducts, conducted, executes, executed, undertaken, undertakes
    `,
    AND: 'and, or, as well as, along with, and the',
    OF: 'of',
    IN: `
      in, within, inside, on, at, during, while, inside of, across, in the context of, when it comes to,
      in terms of, throughout, in the case of, when doing, under, as {used,applied,understood} in
    `,
    FOR: 'for, to support, in order to, about, regarding, concerning, towards, against, so that',
    WITH: 'with, via, through, by means of, along',
    FROM: 'from, out of, starting from',
    TO: 'to, into, onto',
    THAN: `
      compared to, compared with, in comparison to, in comparison with, than, over, instead of,
      rather than, in favor of, in favour of, as opposed to, in place of, replace, replaces, replacing,
      prefer to, preferable to, preferable over, preferred to, preferred over, better than
    `,
    BY: 'by',
    NOT: `
      not, no, never, without, n't, don't, doesn't, can't, cannot, can not, won't, isn't, aren't,
      shouldn't, wouldn't, couldn't, didn't, wasn't, weren't, neither, nor, none, unable to, fail to,
      fails to, lack, lacks, lacking, lack of
    `,
    LIGHT: `
      efficiency, quality, effectiveness, accuracy, behavior, behaviour, ability, capability, functionality,
      system, mechanism, level*, quickly
    `,
    EXPANSION: `
      stand for, stands for, full form of, full form, abbreviation of, short for, acronym for,
      expansion of
    `,
    HOLLOW: `
      problem*, issue*, matter, term, terms, thing, things, field of, area of, domain of, field, fields,
      area, areas, domain, domains, sector, sectors, industry, case, cases, situation*, scenario*,
      circumstance*, experience*, item, items
    `,
    CERTAIN: 'my, for me, mine, for you, this, these, did you, have you ever, you ever',
    KIND: `
      file, files, command, commands, keyword, function, operator, statement, directive, module, package,
      variable, macro, flag
    `,
    VAGUE: `
      principal, chief, common, general, primary, basic, fundamental, major, popular, typical, modern, different, important,
      available, possible, existing, certain, specific, particular, related, associated, supported,
      detailed, notable, essential, other, another, real world
    `,
    EMPTY: `
      would you mind, do you mind, in your daily work, in your day to day work, in daily work,
      in your current role, in your previous role, in your current job, in your last job, in your role,
      in your team, on the job, in everyday work, day to day, possessed, exhibit, exhibits, own, owns,
      are there, there are, in the field of, in the area of, in the domain of, in the case of, some main,
      your main, the key, some key, main advantages, what is the term, a, an, the, is, are, was, were, be,
      been, being, am, did, doing, done, has, have, had, having, will, shall, may, you, your, yours, we,
      our, ours, us, i, me, it, its, it's, they, them, their, one of, does one, that, those, there, here,
      such, some, any, all, each, every, both, either, please, briefly, brief, in brief, in short,
      shortly, simply, in detail, clearly, typically, usually, generally, in general, basically,
      basics of, fundamentals of, few, most important, actually, really, exactly, properly, correctly,
      well, also, just, then, so, as, if, get, gets, getting, give, take, taken, practice in, in practice,
      in real life, in real world, in the real world, in production, in a real project, in real projects,
      in your project*, in a project, in your work, in your experience, face, faced, facing, between,
      among, amongst, what if, which of, who can, others, involved, involve, involves, e.g., i.e., etc,
      etc., want, wants, let, lets, ever, currently, today, nowadays, support, supports, offer, offers,
      offered, provide, provides, provided, contain, contains, do you think, think, know, mean, means,
      meant, called, known as, refers to, refer to, up, itself, themselves, yourself, inside out, kindly,
      concisely, say a few words, in a nutshell, in plain english, in layman terms, in layman's terms,
      to a beginner, to a child, to a non technical person, to me, to us, for us, in your opinion,
      from your perspective, in your view, suppose, imagine, let's say, as simply as possible,
      using an example, along with an example, the term, by the term, frequently, most frequent, often,
      a little bit, thanks, thank you, curious, i am wondering, i was wondering, i wonder, encounter,
      encounters, encountered, you think, imagine you are in an interview, interview question,
      respectively, ideally, appropriate, suitable, advisable, recommended, someone, somebody,
      it appropriate to, is it appropriate to, is it best to, is it better to, at work,
      as a senior engineer, as a developer, as an engineer, as a manager, is called, ok, okay,
      would like to, would like, like to, want to, wish to, wish, plan to, hope to, intend to, willing to,
      able to, to a five year old, to a five-year-old, to a 5 year old, to a layperson, to a layman,
      internally, i'd like to know, i would like to know, i want to know, possess, possesses,
      my question is, the question is, simple question, assuming, suppose that, say that, let us say, ^hi,
      ^hello, ^hey, most common, several, various, do, does, appear, appears, appeared, seem, seems,
      seemed, anyone, someone can, consider, considers, considered, associated with,
      typically associated with, characteristic of, available for, hey there, hi there, good morning,
      good afternoon, excuse me, cheers, out there, precisely, roughly, in a few words, in one sentence,
      in two sentences, in a sentence, in your own word, for a beginner, for beginners, for dummies,
      like i am five, like i'm five, eli5, i don't understand, i do not understand, i am not sure,
      i'm not sure, i keep hearing about, can you help me understand, make up your mind, given the, says$,
      present in, found in, exhibited by, presented by, what exactly is it, take your time, something,
      no rush, whenever you are ready, how exactly, at all, lol, btw, by the way, pls, plz, wanna, gonna,
      basically speaking, in the real world today, quite, rather, really mean, actually mean, main ones,
      if any, as a rule, per se, these days, one of the, should one, would one, must one, one has to,
      one needs to, for one to, is one, situated, see yourself, picture yourself, imagine yourself,
      envision yourself, be supposed to, are supposed to, is supposed to, personally, specifically,
      essentially, normally, ordinarily, in reality, in fact, first of all, at present, at the moment,
      right now, from your experience, based on your experience, in your own experience, in your field,
      in your career, sorry, my apologies, dumb question, silly question, stupid question, basic question,
      newbie question, noob question, beginner question, beginner here, quick one, real quick,
      genuine question, serious question, honest question, anybody, anybody can, guys, folks, thx,
      many thanks, thanks in advance, thank you in advance, thank you very much, thanks a lot, madam,
      i have an interview tomorrow, preparing for an interview, i have an exam tomorrow, i'm new here,
      what i want to know is, what i would like to know is, may i know, let me ask, let me ask you,
      i have a question, one more question, here is my question, in a sentence or two,
      in two or three sentences, in a few sentences, in a couple of sentences, in one or two lines,
      at a high level, from a high level, step by step, in depth, in great detail, in full detail,
      in full, thoroughly, comprehensively, with reasons, giving reasons, give reasons for your answer,
      justify your answer, give reasons, support your answer with examples, with relevant examples,
      giving examples, giving suitable examples, citing examples, with the aid of examples,
      with a suitable example, with a neat diagram, with a labelled diagram, with diagrams,
      using simple language, in lay terms, in everyday language, in non technical terms, in easy words,
      in your words, using your own words, to someone who is not technical, to a non technical audience,
      to your grandmother, to your grandma, to a ten year old, to a 10 year old,
      to someone who has never heard of it, to a newcomer, do scientists, do psychologists, do economists,
      do historians, do biologists, do chemists, do physicists, do researchers, do experts, do linguists,
      do mathematicians, do geologists, do astronomers, do sociologists, do lawyers, do doctors,
      do engineers, do developers, do programmers, do you mean, mean by, means by, meant by, refer$,
      refers$, be considered, be regarded as, be said to be, be classed as, considered to be, regarded as,
      obtain, obtains, obtaining, but, take to, exactly would, would one go about, you go about,
      out of interest, to be honest, if you can, if possible, if you please, would you be able to,
      are you able to, ^could you, ^would you please, ^could you please, ^can you please, in the world,
      in the whole world, of all time, i'm confused about, i am confused about, regarding the following,
      you're, you are, you've, you have, we're, we are, we've, they're, they are, i'm, i am, i've,
      do u, can u, last$, lasts$, lasted$,
      {i am,i'm,im} {preparing for an interview,a beginner,new to this},
      with {the help of ,}{an example,examples,suitable examples,a diagram},
      {one ,}{can,could,should,would,might,must,quick question},
      {you are ,}{given,in an interview,given a,given an}, in {simple,plain} {terms,language,words},
      {would you ,}{say,go about,be so kind as to}, {just ,}{out of curiosity,a quick one,wondering},
      {can,might,could,may} {one,i ask}, {most ,}{commonly,widely used,commonly used},
      {the ,}{main,given,acronym,abbreviation}, 's, lots of, a lot of, plenty of, tons of
    `,
    CONTENT: `
      {chemical,molecular,structural,empirical,excel,magic} formula*, kubernetes deployment*, model deployment*, main method, main function, main thread, main memory,
      main class, main branch, main loop, design pattern*, unit test*, integration test*, test case*,
      test suite*, test set, test data, training set, training data, load balanc*, load balancer,
      set theory, data set*, dataset*, hash set, tree set, change detection, change data capture,
      process control, operating system*, file system*, type system*, recommender system*,
      recommendation system*, distributed system*, type erasure, type inference, type safety,
      type checking, data type*, type script, feature engineering, feature selection, feature extraction,
      feature flag*, feature map*, feature store, code review*, code coverage, source code,
      code splitting, machine code, byte code, opcode, error code, status code*, build tool*,
      build system*, garbage collect*, memory management, state management, project management,
      version control, process management, compare and swap, compare-and-swap, find and replace,
      real time, run time, compile time, time complexity, time series, just in time, space complexity,
      higher order component*, functional component*, class component*, web component*, react component*,
      principal component*, server component*, controlled component*, uncontrolled component*,
      pure component*, component, connected component*, strongly connected component*, end to end,
      point to point, one to one, one to many, many to many, many to one, peer to peer,
      sequence to sequence, text to speech, speech to text, text to image, object oriented,
      cause analysis, service worker*, web worker*, worker thread*, workflow engine, work queue,
      proof of work, proof of stake, network*, framework*, method overloading, method overriding,
      static method*, abstract method*, class method*, instance method*, http method*, method reference*,
      strategy pattern, template method, factory method, monte carlo method*, kernel method*,
      policy gradient method*, gradient method*, start up, cold start, warm start, kill switch,
      stop word*, stop loss, search engine*, binary search, drop out, dropout, drop table, bulk insert,
      computer*, computer vision, cloud computing, edge computing, parallel computing,
      distributed computing, quantum computing, effect size, side effect*, use effect, useeffect,
      usestate, transfer learning, state transfer, money transfer, attention mechanism*,
      process scheduling, inter process communication, interprocess communication, tracking id,
      back propagation, backpropagation, event loop, event handling, exception handling, error handling,
      add on, add-on, foreign key*, primary key*, key value, key-value, public key*, private key*,
      candidate key*, super key*, composite key*, natural key, surrogate key*, partition key*,
      general purpose, general relativity, common table expression*, least common ancestor,
      lowest common ancestor, common ancestor, longest common subsequence, longest common substring,
      common prefix, greatest common divisor, basic block*, basic auth*, cross domain, domain driven,
      domain model*, domain name*, domain name system, domain event*, domain adaptation, magic field*,
      field injection, form field*, static field*, surface area, local area network, wide area network,
      switch case, edge case*, base case, best case, worst case, average case, case class*,
      case sensitive, use strict, no sql, nosql, no code, low code, no op, null, not null, or gate,
      and gate, not gate, xor, without replacement, with replacement, inverse, update lock, lost update*,
      dirty read*, name space*, namespace*, file name*, class name*, named tuple*, named argument*,
      list comprehension*, linked list*, array list, arraylist, access control list*, skip list*,
      adjacency list*, doubly linked list*, singly linked list*, python list*, default method*,
      lower bound*, upper bound*, lower case, upper case, raise exception, set state, setstate,
      property based, static property*, css propert*, acid propert*, cap theorem, one hot, one-hot,
      each other, higher order function*, pure function*, arrow function*, activation function*,
      loss function*, cost function*, objective function*, hash function*, window function*,
      aggregate function*, virtual function*, lambda function*, anonymous function*, generator function*,
      function overloading, callback function*, for loop*, while loop*, do while, for each, foreach,
      if else, if statement*, switch statement*, with statement*, context manager*, let and const, var,
      this keyword, the this keyword, like operator, in operator, is operator, not operator, in memory,
      in place, on premise*, on prem, on demand, plug in, built in, single page application*,
      web application*, progressive web app*, application server*, application layer,
      application programming interface*, kernel, end user*, front end, back end, frontend, backend,
      dead end, relation algebra, relational, entity relationship, parts of speech, part of speech,
      ground truth, support vector*, provider, service provider, diff, call stack*, callback*,
      call center, function call*, system call*, store procedure*, app store, key value store,
      object store, data store, play store, show case, tv show, phone call*, remote procedure call*,
      call by value, call by reference, save point*, savepoint*, redux store, vuex store, cold call*,
      call option*, margin call*, all but, last but one, everything but, nothing but, anything but,
      duty of care, duties of care, retained earning*, dna repair, composition of function*,
      function composition, number one, mutually beneficial, beneficial owner*, source of law, made up,
      break out room*, setup cost*, sort of a$, feature branch*, feature request*, feature set*,
      feature vector*, feature space, feature scaling, feature importance, feature film*, feature phone*,
      feature creep, feature parity, into main, main into, from main, to main, merge main, sample mean,
      population mean, arithmetic mean, geometric mean, harmonic mean, weighted mean, mean squared,
      mean square, mean absolute, mean value*, mean deviation, mean free path, mean reversion,
      customer support, technical support, tech support, child support, life support, emotional support,
      support team*, support ticket*, support group*, it support, job offer*, offer letter*,
      tender offer*, counter offer*, special offer*, face recognition, face value, face to face,
      face mask*, k means, means test*, means of production, means of transport*, means of payment,
      means of communication, can bus, defense in depth, defence in depth, living will*, free will,
      will power, power of attorney, question mark*, cut off, short cut*, shortcut*, cutting edge,
      watch dog, watchdog, kept in, drops of, rain drops, cash in hand, well known, convertible*,
      convertible bond*
    `,
    GRAMMAR: `
      preposition, conjunction, article, pronoun, particle, auxiliary, auxiliary verb, modal, modal verb,
      helping verb, linking verb, the word, the verb
    `,
    TREAT: `
      treat, treats, treated, treating, treatment*, therapy, therapies, cure, cures, cured, curing,
      treatment option*, treatment plan*, remedy for
    `,
    GRADE: 'better, best, good',
    HOWOFTEN: `
      how often, how frequently, with what frequency, at what intervals, what is the frequency of,
      how regularly, at what frequency
    `,
    HOWBIG: 'how large, how big, what is the size of, what size is, what size are',
    BUILD: `
      build, builds, built, construct, constructs, constructing, constructed, construction of,
      put together, make your own, making of, build a new, make, makes, made,
      {process of ,the process of ,}{building,making}
    `,
    SETUP: 'sets up, setup, set up a new, {set,setting} {up,up a,up an}',
    RAISE: `
      boost, boosts, boosting, boosted, strengthen*, step up, ramp up, increase the performance of,
      upgrade the performance of
    `,
    FIND: `
      find, finds, finding, found, find out, determine, determines, determining, locate, locating,
      determined, finds out, finding out
    `,
    ACCELERATE: `
      speed up, speeding up, accelerat*, faster, make faster, speeds up, sped up, make it faster,
      quicken*, hasten*
    `,
    TIME: 'time, times, duration, durations',
    SPEED: 'speed, speeds, rapidity',
    PERFORMANCE: 'performance',
    SIZE: 'size, sizes',
    TROUBLESHOOT: 'debug, debugs, debugging, debugged, troubleshoot*',
    LOCATE: `
      diagnos*, pinpoint, pinpoints, pinpointed, pinpointing, track down, tracks down, tracked down,
      tracking down, hunt down, get to the bottom of, find the cause of, find the root cause of
    `,
    HANDLE: `
      handle, handles, handled, handling, deal with, deals with, dealing with, dealt with, cope with,
      coping with, manage with
    `,
  },
  aliases: {
    // See `bounds.ts`.
    atmost: `
      not exceed, not to exceed, not be exceeded, no more than, not more than, not be more than, no longer than, not longer than, not last longer than, not last more than, not be longer than, no greater than, not be greater than, no higher than, not be higher than, not go over, at most, at the most
    `,
    atleast: `
      no less than, not less than, not be less than, no fewer than, not fewer than, no lower than, not be lower than, no shorter than, not be shorter than, not fall below, not go below
    `,
    'miss a deadline':
      'miss* {a,the,your} deadline*, {fail,fails,failed,failing} to meet {a,the,your} deadline*, {did not,could not,cannot,can not} meet {a,the,your} deadline*',
    constantly: 'always, constantly, continually, invariably, all the time',
    'url shortener':
      'url shortener*, url shortening service*, url shortening, link shortener*, short url service*, url shortening system*',
    wanted: 'what do you want in, what do you want from, what do you want out of',
    opinion: `
      what do you think about, what do you think of, what is your opinion of, what is your opinion on,
      what is your opinion about, what are your views on, what is your view on, what is your view of,
      what are your thoughts on, what are your thoughts about, your take on, what is your take on,
      how do you feel about, what do you make of
    `,
    'bring up children': `
      bring up children, bringing up children, raise children, raising children, raise kids, bring up kids
    `,
    'look after': `
      look after, looks after, looked after, looking after, take care of, takes care of, taking care of,
      care for, cares for, caring for
    `,
    apologise: 'apologise, apologize, apologising, apologizing, say sorry',
    rent: 'rent, rents, rented, renting',
    vanish: 'disappear, disappears, disappeared, disappearing, vanish, vanishes, vanished',
    explode: 'explode, explodes, exploded, exploding, blow up, blows up, blew up',
    lift: 'lift, lifts, lifted, lifting, hoist, hoists, hoisted',
    'catch fire': 'catch fire, catches fire, ignite, ignites, ignited, igniting',
    'borrow money': `
      borrow money, borrowing money, take out a loan, taking out a loan, get a loan, getting a loan
    `,
    'pay back': 'repay, repays, repaid, repaying, {pay,paying,paid} {back,off}',
    'make a mistake': `
      made a mistake, make an error, made an error, {make,making} {a mistake,mistakes,errors}
    `,
    'take responsibility': `
      take responsibility, taking responsibility, assume responsibility, accept responsibility
    `,
    'work under pressure': `
      work under pressure, working under pressure, work well under pressure, perform under pressure,
      handle pressure, cope with pressure, deal with pressure
    `,
    'meet a deadline': `
      meet a deadline, meet deadlines, meeting deadlines, meeting a deadline, hit a deadline
    `,
    'set a goal': 'set goals, setting goals, set a goal, set objectives, goal setting, set targets',
    'speak in public': `
      speak in public, speaking in public, public speaking, speak publicly, speak to an audience,
      talk in public
    `,
    'gather information': `
      gather information, collect information, gathering information, collecting information
    `,
    summarise: 'summarise a, summarize a, summarising, summarizing, sum up',
    rewrite: 'rewrite, rewrites, rewritten, rewriting, rephrase, rephrased, rephrasing, reword, reworded',
    rebuild: `
      rebuild, rebuilds, rebuilt, rebuilding, reconstruct, reconstructs, reconstructed, reconstructing
    `,
    'throw away': `
      throw away, throwing away, thrown away, dispose of, disposes of, disposed of, disposing of, discard,
      discards, discarded, disposal of
    `,
    distribute: 'distribute, distributes, distributed, distributing, hand out, handing out, handed out',
    refuse: `
      refuse, refuses, refused, refusing, decline, declines an, turn down, turns down, turned down,
      turning down
    `,
    inform: 'inform, informs, informed, informing, notify, notifies, notified, notifying',
    criticise: `
      criticise, criticize, criticises, criticizes, criticised, criticized, criticising, criticizing
    `,
    praise: 'praise, praises, praised, commend, commends, commended',
    punish: 'punish, punishes, punished, punishing, penalize, penalise, penalized, penalised, penalizing',
    trick: `
      deceive, deceives, deceived, deceiving, fool, fools, fooled, mislead, misleads, misled, misleading
    `,
    destroy: `
      destroy, destroys, destroyed, destroying, demolish, demolishes, demolished, demolishing, demolition
    `,
    'ask for': 'ask for, asks for, asked for, asking for, request, requests, requested, requesting',
    answer: 'answer, answers, answered, answering, reply, replies, replied, replying',
    discipline: 'discipline, disciplines, disciplined, disciplining',
    'gain weight': 'gain weight, gaining weight, put on weight, weight gain',
    'lose weight': `
      lose weight, losing weight, drop weight, shed weight, weight loss, shed pounds, lose pounds
    `,
    'pay rise': `
      pay rise, pay rises, pay raise, pay raises, salary increase, salary increases, salary raise,
      pay increase, raise in salary, salary hike, a raise
    `,
    negotiate: `
      negotiate, negotiates, negotiated, negotiating, negotiation, negotiations, bargain for,
      bargaining for
    `,
    clean: 'clean, cleans, cleaned, cleaning, cleanse, cleanses, cleansed, cleansing',
    'split into parts': `
      split, splits, splitting, divide, divides, divided, dividing, split up, split into parts
    `,
    encourage: 'encourage, encourages, encouraged, encouraging, motivate, motivates, motivating',
    calm: `
      calm, calms, calmed, calming, pacify, pacifies, pacified, placate, placating, soothe, soothing,
      appease, appeasing, calm down
    `,
    'an offer': 'an offer, the offer',
    'last will': 'a will, wills, last will, last will and testament, your will, make a will, write a will',
    'statistical mean': 'the mean, between mean, and mean, and the mean, mean of a',
    rename: 'rename, renames, renamed, renaming, change the name of, changing the name of',
    'make progress': 'make progress, making progress, progress made',
    'make a decision': `
      decisions made, decisions are made, decision was made, made a decision, taking decisions,
      decision making, decision-making, {make,making,take} {a decision,decisions}
    `,
    'time management': `
      organise your time, organize your time, organising your time, organizing your time, manage time,
      managing your time, manage your time, managing time, time management
    `,
    being: `
      what is it like to be, what's it like to be, what is it like being, what does it feel like to be,
      how does it feel to be, how does it feel being, what is it like to live as
    `,
    '1': 'one',
    inventor: 'inventor of, the inventor of',
    teamwork: 'teamwork, team work, working in a team, work in a team, work as part of a team',
    'earn money': 'earn money, earning money, make money, making money',
    understand: 'understand, understands, understood, understanding, comprehend*',
    postpone: 'postpone*, postponing, put off, putting off, push back',
    hide: 'hide, hides, hid, hidden, hiding, conceal*',
    submit: 'submit*, hand in, hands in, handed in',
    close: 'close, closes, closed, closing, shut, shuts',
    tv: 'tv, tvs, television*',
    'mobile phone': 'mobile phone*, cell phone*, cellphone*, cellular phone*',
    company: 'company, companies, firm, firms',
    attorney: 'attorney*, lawyer*',
    car: 'car, cars, automobile*, motor car*',
    film: 'film*, movie*, motion picture*',
    error: 'error, errors, mistake*',
    allow: 'allow, allows, allowed, allowing, permitted, permitting, permits us',
    forbid: 'forbid, forbids, forbidden, forbidding, prohibit*, banned, outlawed, ban, bans, banning',
    help: 'help, helps, helped, helping, assist, assists, assisted, assisting',
    'give off': 'emit, emits, emitted, emitting, give off, gives off, given off, giving off',
    appearance: 'look like, looks like, looked like, appearance of, the appearance of, appearance',
    'leading cause': `
      most frequent cause of, number one cause of, commonest cause of,
      {the ,}{leading cause,leading causes,most common cause} of
    `,
    'traffic accident': 'car accident*, car crash*, traffic accident*, road accident*',
    landlord: 'landlord*, lessor*',
    tenant: 'tenant*, renter*',
    'job applicant': `
      job applicant*, job candidate*, candidate for a job, candidates for a job, applicant for a job,
      applicants for a job, applicant, applicants, candidate, candidates
    `,
    typing: `
      you type, user types, users type, a user types, typed, typing, type in, type a, type an, type the,
      is typed, types in, you enter
    `,
    'minimum viable product': 'mvp, mvps, minimum viable product*',
    'progressive web app': 'pwa, pwas, progressive web app*',
    'access control list': 'acl, acls, access control list*',
    'virtual private cloud': 'vpc, vpcs, virtual private cloud*',
    'world health organization': 'world health organization, world health organisation, the who, the WHO',
    'deoxyribonucleic acid': 'dna, deoxyribonucleic acid',
    'wide area network': 'wan, wans',
    'local area network': 'lan, lans',
    'initial public offering': 'ipo, ipos, initial public offering*',
    'internal rate of return': 'irr, internal rate of return',
    'net present value': 'npv, net present value',
    'integrated development environment': 'ide, ides, integrated development environment*',
    'software development kit': 'sdk, sdks, software development kit*',
    'aspect oriented programming': 'aop, aspect oriented programming',
    'hidden markov model': 'hmm, hmms, hidden markov model*',
    'database management system': 'dbms, database management system*',
    'content management system': 'cms, content management system*',
    'customer relationship management': 'crm, customer relationship management',
    'enterprise resource planning': 'erp, enterprise resource planning',
    'internet of things': 'iot, internet of things',
    'network address translation': 'nat, network address translation',
    'dynamic host configuration protocol': 'dhcp, dynamic host configuration protocol',
    'structured query language': 'sql, structured query language',
    'hypertext transfer protocol': 'hypertext transfer protocol, http',
    'consumer price index': 'cpi, consumer price index',
    'multi factor authentication': 'mfa, multi factor authentication, multifactor authentication',
    'single sign on': 'sso, single sign on',
    'role based access control': 'rbac, role based access control',
    'key performance indicator': 'kpi, kpis, key performance indicator*',
    'return on investment': 'roi, return on investment',
    'gross domestic product': 'gdp, gross domestic product',
    prioritization: `
      prioritiz*, prioritis*, set priorities for, decide the priority of, decide the priorities of,
      determine the priority of, set the priority of, decide on priorities for
    `,
    retrieve: 'fetch, fetches, fetching, fetched, retrieve, retrieves, retrieving, retrieved',
    store: 'store, stores, storing, stored, save, saves, saving, saved',
    child: 'child, children, kid, kids',
    employee: 'employee*, staff member*, staff, member of staff, members of staff, personnel',
    picture: 'picture*, photo, photos, photograph*',
    buy: 'buy, buys, buying, bought, purchase, purchases, purchasing, purchased',
    physician: 'doctor*, physician*',
    analysis: 'analyze, analyse, analyzes, analyses, analyzing, analysing, analyzed, analysed, analysis',
    disease: 'illness*, disease*',
    send: 'send, sends, sending, sent, transmit, transmits, transmitting, transmitted',
    largest: 'biggest, largest',
    invoke: 'call, calls, calling, invoke, invokes, invoking, invoked',
    display: 'show, shows, showing, shown, display, displays, displaying, displayed',
    collect: 'gather, gathers, gathering, gathered, collect, collects, collecting, collected',
    backup: `
      back up, backs up, backing up, backed up, backup*, make a backup of, create a backup of,
      take a backup of
    `,
    job: 'job, jobs, position at',
    website: 'website*, web site*, web page*, webpage*',
    coworker: 'colleague*, coworker*, co worker*, teammate*',
    merge: 'combine, combines, combining, combined, merge, merges, merging, merged',
    'roll back': `
      revert, reverts, reverting, reverted, roll back, rolls back, rolling back, rolled back, rollback,
      undo, undoes, undoing, undid, undone, revert to, reverse the last
    `,
    '10': 'ten',
    '9': 'nine',
    '8': 'eight',
    '7': 'seven',
    '6': 'six',
    '5th': 'fifth, 5th',
    '4th': 'fourth, 4th',
    '3rd': 'third, 3rd',
    '2nd': 'second, 2nd',
    '1st': 'first, 1st',
    'self introduction': `
      tell me about yourself, introduce yourself, describe yourself, talk about yourself,
      tell us about yourself, tell me a little about yourself, tell me a bit about yourself,
      tell us a little about yourself, about yourself, say something about yourself, who are you
    `,
    'natural language processing': 'nlp, natural language processing',
    'recurrent neural network': 'rnn, rnns, recurrent neural net*, recurrent neural network*',
    'convolutional neural network': `
      cnn, cnns, convnet*, convolutional neural net*, convolutional neural network*
    `,
    'generative adversarial network': `
      gan, gans, generative adversarial network*, generative adversarial net*
    `,
    'long short term memory': 'lstm, lstms, long short term memory, long short term memory network*',
    'large language model': 'llm, llms, large language model*',
    'retrieval augmented generation': 'rag, retrieval augmented generation',
    'named entity recognition': 'ner, named entity recognition',
    'support vector machine': 'svm, svms, support vector machine*',
    'principal component analysis': 'pca, principal component analysis',
    'k nearest neighbor': 'knn, k nn, k nearest neighbor*, k nearest neighbour*',
    'machine learning': 'ml, machine learning',
    'deep learning': 'deep learning',
    'artificial intelligence': 'ai, artificial intelligence',
    'stochastic gradient descent': 'sgd, stochastic gradient descent',
    'dependency injection': 'dependency injection',
    'inversion of control': 'ioc, inversion of control',
    'object oriented programming': 'oop, object oriented programming',
    'continuous integration': 'ci, continuous integration',
    'continuous deployment': 'continuous deployment',
    'java virtual machine': 'jvm, java virtual machine',
    'application programming interface': 'api, apis, application programming interface*',
    'domain driven design': 'ddd, domain driven design',
    'test driven development': 'tdd, test driven development',
    'content delivery network': 'cdn, cdns, content delivery network*',
    'cross site scripting': 'xss, cross site scripting',
    'cross site request forgery': 'csrf, xsrf, cross site request forgery',
    'cross origin resource sharing': 'cors, cross origin resource sharing',
    'domain name system': 'dns, domain name system',
    'virtual machine': 'vm, vms, virtual machine*',
    'operating system': 'os, operating system*',
    'web application': 'web app*, web application*',
    'mobile application': 'mobile app*, mobile application*',
    database: 'db, dbs, database*, data base*',
    'document object model': 'dom, document object model',
    'single page application': 'spa, spas, single page application*, single page app*',
    'server side rendering': 'ssr, server side rendering',
    'garbage collection': 'gc, garbage collection, garbage collector*',
    'object relational mapping': 'orm, orms, object relational mapping, object relational mapper*',
    'command line interface': 'cli, command line interface*',
    'graphical user interface': 'gui, guis, graphical user interface*',
    'user interface': 'ui, user interface*',
    'json web token': 'jwt, jwts, json web token*',
    'infrastructure as code': 'iac, infrastructure as code',
    'first in first out': 'fifo, first in first out',
    'last in first out': 'lifo, last in first out',
    'breadth first search': 'bfs, breadth first search',
    'depth first search': 'dfs, depth first search',
    'binary search tree': 'bst, bsts, binary search tree*',
    'transmission control protocol': 'tcp, transmission control protocol',
    'user datagram protocol': 'udp, user datagram protocol',
    'remote procedure call': 'rpc, remote procedure call*',
    'message queue': 'mq, message queue*',
    'graphics processing unit': 'gpu, gpus, graphics processing unit*',
    'central processing unit': 'cpu, cpus, central processing unit*',
    'random access memory': 'ram, random access memory',
    'virtual private network': 'vpn, vpns, virtual private network*',
    'service level agreement': 'sla, slas, service level agreement*',
    'reinforcement learning': 'reinforcement learning',
    data: 'data',
    javascript: 'js, javascript, java script',
    typescript: 'ts, typescript',
    kubernetes: 'k8s, kubernetes',
    postgresql: 'postgres, postgresql',
    mongodb: 'mongo, mongodb',
    nodejs: 'node.js, nodejs, node js',
    vue: 'vue.js, vuejs, vue',
    react: 'react.js, reactjs, react',
    go: 'golang',
    '.net': 'dotnet, .net',
    overfitting: 'overfit*, over fitting',
    underfitting: 'underfit*, under fitting',
    behavior: 'behavior*, behaviour*',
    color: 'color*, colour*',
    normalization: 'normaliz*, normalis*',
    regularization: 'regulariz*, regularis*',
    serialization: 'serializ*, serialis*',
    deserialization: 'deserializ*, deserialis*',
    tokenization: 'tokeniz*, tokenis*',
    initialization: 'initializ*, initialis*',
    synchronization: 'synchroniz*, synchronis*',
    virtualization: 'virtualiz*, virtualis*',
    authentication: 'authenticat*',
    authorization: 'authoriz*, authoris*',
    '2': 'two',
    '3': 'three',
    '4': 'four',
    '5': 'five',
  },
}
