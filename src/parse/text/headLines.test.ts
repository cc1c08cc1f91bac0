import { expect, test } from 'vitest'
import { parsed } from '../../../test/support/parse.ts'

const read = async (text: string): Promise<string[]> =>
  (await parsed(text)).items.map(({ title, answer }) => `${title} | ${answer === null ? '-' : 'answered'}`)

test('what stands below a line that had room for more answers it', async () => {
  const en =
    '# junior backend interview, sorry for the typos\n\n1. tell me about yourself\n2. how does the tcp handshake work\n   syn, syn-ack, ack, then she asked about syn floods and i said cookies, she seemed happy with that\n3. difference between a process and a thread\n   threads share memory, a process has its own, so a crash of one takes all threads with it\n4. what is an index good for\n   reads get faster, writes get slower, and the planner may ignore it when the table is small\n5. any questions for us?\n'
  expect(await read(en)).toEqual([
    'tell me about yourself | -',
    'how does the tcp handshake work | answered',
    'difference between a process and a thread | answered',
    'what is an index good for | answered',
    'any questions for us? | -',
  ])
  const es =
    '# Entrevista en la panadería\n\n1) Diferencia entre masa madre y levadura\n   La masa madre es un cultivo de bacterias y levaduras salvajes; la levadura es un solo hongo comprado.\n2) ¿Por qué se hornea con vapor?\n   Para que la corteza tarde en endurecerse y el pan pueda crecer dentro del horno unos minutos más.\n3) Cómo se guarda el fermento\n   En la nevera, bien tapado, y se refresca una vez por semana con la misma cantidad de harina.\n'
  expect(await read(es)).toEqual([
    'Diferencia entre masa madre y levadura | answered',
    '¿Por qué se hornea con vapor? | answered',
    'Cómo se guarda el fermento | answered',
  ])
})

test('a question that its line had no room for goes on in the next', async () => {
  const text =
    '# Prüfungsfragen Tischler\n\n1. Erkläre den Unterschied zwischen einem Zapfen und einem Dübel bei\n   einer verleimten Verbindung von Rahmen\n\n   Der Zapfen ist aus dem Stück gearbeitet, der Dübel ist ein eigenes\n   Teil, das in zwei Löcher greift.\n\n2. Nenne die Holzarten, die man im Freien ohne Anstrich verwenden und\n   nach Jahren noch abschleifen kann\n\n   Robinie, Eiche und Lärche halten auch ohne Anstrich viele Jahre und\n   lassen sich abschleifen.\n'
  expect(await read(text)).toEqual([
    'Erkläre den Unterschied zwischen einem Zapfen und einem Dübel bei einer verleimten Verbindung von Rahmen | answered',
    'Nenne die Holzarten, die man im Freien ohne Anstrich verwenden und nach Jahren noch abschleifen kann | answered',
  ])
})
