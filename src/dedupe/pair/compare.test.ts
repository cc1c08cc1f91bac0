import { describe, expect, test } from 'vitest'
import { judge } from '../../../test/support/pairs.ts'

const decisionOf = (a: string, b: string): string => judge(a, b).decision

describe('what is never one question', () => {
  test.each([
    ['什么叫收购？', '什么叫被收购？'],
    ['如何防止他人侵权？', '如何防止侵权他人？'],
    ['What is g1.png?', 'What is g1i.png?'],
    ['?', '…'],
    ['How do you scale up a Kubernetes deployment?', 'How do you scale down a Kubernetes deployment?'],
    ['В каком году началась Первая мировая война?', 'В каком году началась Вторая мировая война?'],
    ['¿Qué novedades trae PHP 7?', '¿Qué novedades trae PHP 7 7?'],
    ['3.1 Kafka 有哪些新特性？', '8.3 Kafka 有哪些新特性？'],
    // Who asks and who is asked, who does and who suffers.
    ['你为什么要选择我们公司？', '我们公司为什么要选择你？'],
    ['Why should we hire you?', 'Why should you hire us?'],
    ['How do employees evaluate managers?', 'How are employees evaluated by managers?'],
    [
      'When should a linked list be used instead of an array?',
      'When would you use an array instead of a linked list?',
    ],
    ['What does the & operator do in C?', 'What does the . operator do in C?'],
    ['JavaScript中??运算符有什么用？', 'JavaScript中?.运算符有什么用？'],
    ['What do you think of Indian media?', 'As an Indian, what do you think about Indian media?'],
    // Words that ask elsewhere are what is made of what.
    ['Hoe zet ik een dataframe om naar een lijst?', 'Hoe zet ik een lijst om naar een dataframe?'],
    ['How do I convert an example to a type?', 'How do I convert a type to an example?'],
    ['सूची को शब्दकोश में कैसे बदलें?', 'शब्दकोश को सूची में कैसे बदलें?'],
    ['Làm thế nào để chuyển danh sách thành từ điển?', 'Làm thế nào để chuyển từ điển thành danh sách?'],
    // What a thing is, what it has.
    ['Was enthält eine Zelle?', 'Was ist eine Zelle?'],
    ['Что содержит клетка?', 'Что такое клетка?'],
    // A word that says nothing elsewhere is part of a name.
    ['プロセスとスレッドの違いは何ですか？', 'スレッドの違いは何ですか？'],
    ['What is an implementation detail?', 'What is an implementation?'],
    // How often, how big and how many are three questions; the best of several are not all of them.
    ['How often do you water plants?', 'How many plants do you water?'],
    ['Wie oft tagt der Rat?', 'Wie tagt der Rat?'],
    ['Which programming language should I learn?', 'What are the best programming languages to learn?'],
    ['How many bits are in a byte?', 'How many bytes are in a bit?'],
    ['What causes smoking?', 'What does smoking cause?'],
    ['What is a landlord?', 'What do landlords need?'],
    ['What is your review of the Fitbit One?', 'What is your review of the Fitbit?'],
    ['Is light a wave?', 'What is a light wave?'],
    // Words that are asked about as words.
    ['¿Cuándo se usa la preposición "por"?', '¿Cuándo se usa la preposición "para"?'],
    ['助詞「は」と「が」の使い分けを説明してください', '助詞「に」と「で」の使い分けを説明してください'],
    ['When do you use the auxiliary have?', 'When do you use the auxiliary be?'],
    ['What is the default port of HTTP?', 'What is the default port of HTTPS?'],
  ])('%s | %s', (a, b) => {
    expect(decisionOf(a, b)).not.toBe('merge')
  })

  test.each([
    // Other things done to one thing.
    ['How do you back up a database?', 'How do you restore a database?'],
    ['如何备份数据库？', '如何还原数据库？'],
    ['怎样提高通货膨胀率？', '怎样降低通货膨胀率？'],
    ['如何预防骨质疏松？', '如何治疗骨质疏松？'],
    ['什么是一般保证？', '什么是保证？'],
    ['Como habilitar o cache?', 'Como desabilitar o cache?'],
    // Each names what the other does not, however long the rest is.
    ['变压器能改变直流电压吗？为什么？', '变压器能改变交流电压吗？为什么？'],
    ['二分查找的时间复杂度是多少？', '二分查找的空间复杂度是多少？'],
    ['주택 임대차 계약에서 임대인의 의무는 무엇인가?', '주택 임대차 계약에서 임차인의 의무는 무엇인가?'],
    // What is a narrower thing of the name.
    ['What is a foreign key in SQL?', 'What is a composite foreign key in SQL?'],
    ['什么是代理模式？', '什么是动态代理模式？'],
    ['¿Qué es la relatividad?', '¿Qué es la relatividad general?'],
  ])('not even in doubt: %s | %s', (a, b) => {
    expect(decisionOf(a, b)).toBe('distinct')
  })

  test('a word that may be a slip of the pen, where no list tells, is in doubt', () => {
    const [a, b] = ['객체 지향의 다형성이란 무엇인가요?', '객체 지향의 다형셩이란 무엇인가요?']
    expect(decisionOf(a, b)).toBe('review')
  })

  test.each([
    // A place that the question is asked for, which is not the field of what it names.
    ['What is a confusion matrix?', 'In Python, what is a confusion matrix?'],
  ])('for a person to look at: %s | %s', (a, b) => {
    expect(decisionOf(a, b)).toBe('review')
  })

  test.each([
    ['What is a confusion matrix?', 'In machine learning, what is a confusion matrix?'],
    ['什么是边际效用？', '经济学中的边际效用是什么意思？'],
  ])('the field to which a name belongs says no more: %s | %s', (a, b) => {
    expect(decisionOf(a, b)).toBe('merge')
  })

  test('a subject is no other word for a verb', () => {
    expect(decisionOf('How does Terraform manage state?', 'How does Pulumi manage state?')).toBe('distinct')
  })
})

describe('what is no part of a question', () => {
  test.each([
    ['（高频题）什么是零拷贝？', '什么是零拷贝？'],
    ['8.3 什么是零拷贝？', '什么是零拷贝？'],
    ['[Hard] What is a race condition?', 'What is a race condition?'],
    ['Okay, next question: what is a race condition?', 'What is a race condition?'],
    ['Следующий вопрос: что такое индекс?', 'Что такое индекс?'],
    ['Nächste Frage: Was ist ein Index?', 'Was ist ein Index?'],
    ['Aufgabe 2b: Was ist ein Index?', 'Was ist ein Index?'],
    ['Questão 4 – O que é um índice?', 'O que é um índice?'],
    ['問5 索引とは何か', '索引とは何か'],
    ['四、论述题：1. 试论依法治国的意义', '依法治国有什么意义？'],
    ['[문제 7] 자유권이란 무엇인가?', '자유권이란?'],
    ['什么是索引？（10分）', '什么是索引？'],
    ['What is an index? (5 marks)', 'What is an index?'],
  ])('%s | %s', (a, b) => {
    expect(decisionOf(a, b)).toBe('merge')
  })

  test('a bracket that names something stays', () => {
    expect(decisionOf('[Java] What is a class?', 'What is a class?')).not.toBe('merge')
  })
})

describe('the same, said otherwise', () => {
  test.each([
    ['请讲解LoRA微调的原理', 'LoRA微调的原理是什么？'],
    ['你平时是通过什么途径学习新技术的？', '说说你平时学习新技术的途径'],
    ['什么是GDP？', '什么是国内生产总值？'],
    ['¿Qué es el PIB?', '¿Qué es el producto interior bruto?'],
    ['Какими свойствами обладают транзакции ACID?', 'Назовите свойства транзакций ACID.'],
    ['Bize kendinizden bahsedin.', 'Kendinizden bahseder misiniz?'],
    ['Compare horizontal and vertical scaling.', 'How does vertical scaling differ from horizontal scaling?'],
    ['How does the kernel schedule processes?', 'How are processes scheduled by the kernel?'],
    ['How can a string be reversed?', 'How do you reverse a string?'],
    ["State Ohm's law.", "What does Ohm's law state?"],
    ['How do you prevent mould?', 'How can mold be prevented?'],
    ['How do you build a Docker image?', 'How do you create a Docker image?'],
    ['How do you find the area of a triangle?', 'How is the area of a triangle calculated?'],
    ['When would you choose a list over an array?', 'When is a list preferable to an array?'],
    ['What makes a good manager?', 'What are the qualities of a good manager?'],
    ['Grenzen Sie Diebstahl von Betrug ab.', 'Wie unterscheidet sich Diebstahl von Betrug?'],
    ['Was würden Sie tun, um den Umsatz zu steigern?', 'Wie kann man den Umsatz erhöhen?'],
    ['Hoe los je een conflict op?', 'Hoe kun je een conflict oplossen?'],
    ['Quelle est la fonction des reins ?', 'À quoi servent les reins ?'],
    ['Qual è la funzione dei reni?', 'A che cosa servono i reni?'],
    ['Wie wird in der Bilanz ein Verlust gebucht?', 'Wie wird ein Verlust in der Bilanz gebucht?'],
    ['如何反转字符串？', '怎么把字符串反转？'],
    ['如何提高代码质量？', '怎样优化代码质量？'],
    ['如何提高室内湿度？', '怎样增加室内湿度？'],
    ['如何减轻数据库的负载？', '怎样降低数据库的负载？'],
    ['契約書を作る手順は？', '契約書を作成する手順を教えてください'],
    // An adverb before a verb says nothing, which before a name is a part of it.
    ['变压器损耗主要由什么构成？', '变压器损耗由哪些部分构成？'],
    ['会计有哪些基本职能？', '会计的基本职能是什么？'],
    ['리스트를 정렬하려면?', '리스트를 정렬하는 방법'],
    ['你最大的优点和缺点是什么？', '你的优缺点是什么？'],
    ['请在100字以内概括新文化运动的内容', '概括新文化运动的内容'],
    ['200字以内で三権分立を説明せよ', '三権分立を説明せよ'],
    ['株価はどのように決まりますか？', '株価はどのように決まるか'],
    ['如何得到当前时间戳？', '怎么得到当前的时间戳？'],
    ['手紙の書き方を教えてください', '手紙をどのように書きますか？'],
    ['Wie kehrt man einen String um?', 'Wie kann man einen String umkehren?'],
    ['¿Qué síntomas tiene la gripe?', 'Enumere los síntomas de la gripe.'],
    ['Каково лечение астмы?', 'Как лечат астму?'],
    ['What does a closure mean?', 'How would you define a closure?'],
    ['문자열을 어떻게 뒤집나요?', '문자열을 뒤집는 방법은 무엇인가요?'],
    ['What is the ROI of a project?', 'What is the return on investment (ROI) of a project?'],
  ])('%s | %s', (a, b) => {
    expect(decisionOf(a, b)).toBe('merge')
  })
})

test('a part of a thing that is only named asks what it is', () => {
  expect(judge('糖尿病的诊断标准', '糖尿病的诊断标准是什么？').decision).toBe('merge')
  expect(judge('事件循环', '什么是事件循环？').decision).toBe('review')
})

describe('a question that also asks for the reasons of its answer', () => {
  test.each([
    ['Is Java pass by value?', 'Is Java pass by value? Why?'],
    ['变压器能改变直流电压吗？', '变压器能改变直流电压吗？为什么？'],
    ['你最喜欢的语言是什么？', '你最喜欢的语言是什么，为什么？'],
    ['HTTPSは安全ですか。', 'HTTPSは安全ですか。それはなぜですか。'],
    ['Какой язык вы предпочитаете?', 'Какой язык вы предпочитаете? Почему?'],
    ['¿Qué es mejor, REST o SOAP?', '¿Qué es mejor, REST o SOAP? ¿Por qué?'],
    // Both ask the one who is asked.
    ['你对团队最满意的地方是？', '你对团队最满意的地方是？你为什么留在这家公司？'],
  ])('is %s', (a, b) => {
    const { decision, rule } = judge(a, b)
    expect([decision, rule]).toEqual(['merge', 'follow-up'])
    expect(decisionOf(b, a)).toBe('merge')
  })

  test.each([
    // Another thing's reasons, another ask, two reasons.
    ['什么是进程？', '什么是进程？为什么需要线程？'],
    ['What is a process?', 'What is a process? What is a thread?'],
    ['What is a deadlock?', 'What is a deadlock? How can it be avoided?'],
    ['比较TCP和UDP', '比较TCP和UDP，为什么DNS用UDP'],
    ['变压器能改变直流电压吗？为什么？', '变压器能改变交流电压吗？'],
    ['Do you like Go? Why do you like Go?', 'Do you like Go? Why do you use Go at work?'],
  ])('is not %s', (a, b) => {
    expect(decisionOf(a, b)).not.toBe('merge')
  })
})

describe('what is one question in other dress', () => {
  test.each([
    ['#23 - What is a semaphore?', 'What is a semaphore?'],
    [
      'What is the difference between a Deployment and a StatefulSet?',
      'How is a StatefulSet different from a Deployment?',
    ],
    ["Question d'entretien : qu'est-ce qu'un générateur ?", "Qu'est-ce qu'un générateur ?"],
    ['你能接受加班吗？', '能不能接受加班'],
    ['Java是值传递吗？', 'Java 是不是值传递？'],
  ])('%s | %s', (a, b) => expect(decisionOf(a, b)).toBe('merge'))

  test.each([
    ['How large is the QZX index?', 'How large is the quick zebra xylophone index?'],
    ['Como funciona o FGTS?', 'Como funciona o Fundo de Garantia do Tempo de Serviço?'],
  ])('an abbreviation may stand for the first letters of a name: %s | %s', (a, b) => {
    expect(judge(a, b)).toMatchObject({ decision: 'review', rule: 'stated-name' })
  })

  test('but not where the other names more', () => {
    expect(decisionOf('What is the QZX?', 'What is the quick zebra xylophone of Berlin?')).toBe('distinct')
  })

  test('a vowel with another tone may be a slip', () => {
    expect(decisionOf('Làm sao để cấu hình thư điện tữ?', 'Làm sao để cấu hình thư điện tử?')).toBe('review')
  })
})

describe('to ensure that something is not done is to prevent it', () => {
  test.each([
    ['如何保证消息不丢失？', '如何防止消息丢失？'],
    [
      'Wie stellt man sicher, dass Nachrichten nicht verloren gehen?',
      'Wie verhindert man, dass Nachrichten verloren gehen?',
    ],
  ])('%s | %s', (a, b) => {
    expect(decisionOf(a, b)).toBe('merge')
  })

  test('but not to ensure that it is done', () => {
    expect(decisionOf('如何保证消息不丢失？', '如何保证消息丢失？')).not.toBe('merge')
    expect(decisionOf('如何保证消息丢失？', '如何防止消息丢失？')).not.toBe('merge')
  })
})
