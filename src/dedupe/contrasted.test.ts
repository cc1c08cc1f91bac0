import { describe, expect, test } from 'vitest'
import { judge } from '../../test/support/pairs.ts'

describe('the other of two things, which is denied', () => {
  test.each([
    ['为什么用 B+ 树，不用 B 树？', '为什么用 B+ 树而不是 B 树？'],
    ['Why do we use HTTPS and not HTTP?', 'Why use HTTPS instead of HTTP?'],
    [
      '¿Por qué usar Docker y no una máquina virtual?',
      '¿Por qué usar Docker en lugar de una máquina virtual?',
    ],
    [
      'Warum verwendet man Docker und nicht eine virtuelle Maschine?',
      'Warum verwendet man Docker statt einer virtuellen Maschine?',
    ],
    ['Por que usar Docker e não uma máquina virtual?', 'Por que usar Docker em vez de uma máquina virtual?'],
    [
      'Dlaczego używać Dockera, a nie maszyny wirtualnej?',
      'Dlaczego używać Dockera zamiast maszyny wirtualnej?',
    ],
    ['Tại sao dùng Docker mà không dùng máy ảo?', 'Tại sao dùng Docker thay vì máy ảo?'],
    [
      'Mengapa menggunakan Docker, bukan mesin virtual?',
      'Mengapa menggunakan Docker daripada mesin virtual?',
    ],
    ['왜 가상 머신이 아니라 도커를 사용하나요?', '왜 가상 머신 대신 도커를 사용하나요?'],
  ])('is set off against the first: %s', (a, b) => {
    expect(judge(a, b).decision).toBe('merge')
  })

  test.each([
    ['为什么用 B+ 树，不用 B 树？', '为什么用 B 树，不用 B+ 树？'],
    ['为什么用 B+ 树，不用 B 树？', '为什么用 B+ 树，也用 B 树？'],
    ['Why use Kafka rather than RabbitMQ?', 'Why use Kafka and RabbitMQ?'],
    ['Why do we use HTTPS and not HTTP?', 'Why do we use HTTPS and HTTP?'],
    ['왜 가상 머신이 아니라 도커를 사용하나요?', '왜 도커가 아니라 가상 머신을 사용하나요?'],
    ['为什么 Java 支持单继承，不支持多继承？', '为什么 Java 支持单继承和多继承？'],
    ['Why does the cache not store null values?', 'Why does the cache store null values?'],
    [
      'Why can threads share memory and cannot share a stack?',
      'Why can threads share memory and share a stack?',
    ],
  ])('is no second thing that is asked about: %s', (a, b) => {
    expect(judge(a, b).decision).toBe('distinct')
  })
})
