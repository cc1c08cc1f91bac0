import { describe, expect, test } from 'vitest'
import { judge } from '../../../test/support/pairs.ts'

describe('how many of what is asked for there are', () => {
  test.each([
    ['데드락의 발생 조건 4가지는?', '교착 상태의 네 가지 발생 조건은?'],
    ['创建线程的四种方式', '创建线程的4种方式'],
    ['オブジェクト指向の三つの特徴は？', 'オブジェクト指向の3つの特徴は？'],
    ['¿Cuáles son los cuatro principios de la POO?', '¿Cuáles son los 4 principios de la POO?'],
    ['Nenne die vier Säulen der OOP.', 'Nenne die 4 Säulen der OOP.'],
    ['Назовите четыре принципа ООП.', 'Назовите 4 принципа ООП.'],
    ['OOP के चार सिद्धांत क्या हैं?', 'OOP के 4 सिद्धांत क्या हैं?'],
    ['ما هي أربع خصائص للبرمجة الكائنية؟', 'ما هي 4 خصائص للبرمجة الكائنية؟'],
  ])('may be written in letters or in digits: %s', (a, b) => {
    expect(judge(a, b).decision).toBe('merge')
  })

  test.each([
    ['List the five stages of grief.', 'What are the stages of grief?'],
    ['线程池的核心参数有哪些？', '线程池的七个核心参数是哪些？'],
    ['객체지향의 특징 4가지는?', '객체지향의 특징은?'],
  ])('needs not be said: %s', (a, b) => {
    expect(judge(a, b).decision).toBe('merge')
  })

  test.each([
    ['List the five stages of grief.', 'List the four stages of grief.'],
    ['创建线程的四种方式', '创建线程的3种方式'],
    ['정규화의 3가지 목적은?', '정규화의 네 가지 목적은?'],
  ])('is another question where both say it, and not the same: %s', (a, b) => {
    expect(judge(a, b).decision).toBe('distinct')
  })

  test.each([
    ['What are the symptoms of type 2 diabetes?', 'What are the symptoms of diabetes?'],
    ['Python 3 有哪些数据类型', 'Python 有哪些数据类型'],
    ['What is a 4 stroke engine?', 'What is a stroke engine?'],
    ['What are the symptoms of stage 3 cancer?', 'What are the symptoms of cancer?'],
    ['第三次工业革命有哪些特点', '工业革命有哪些特点'],
    ['ما أعراض نقص فيتامين د؟', 'ما أعراض نقص فيتامين ب12؟'],
    ['How do 2 threads communicate?', 'How do threads communicate?'],
  ])('is no number that belongs to a name: %s', (a, b) => {
    expect(judge(a, b).decision).not.toBe('merge')
  })
})
