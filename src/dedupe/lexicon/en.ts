import type { Lexicon } from './lexicon.ts'
import { stemEnglish } from './stems.ts'
import { foldLatin } from './folds.ts'

export const en: Lexicon = {
  lang: 'en',
  writing: 'spaced',
  postposed: false,
  fold: foldLatin,
  stem: stemEnglish,
  words: {
    WHAT: "what, what is, what's, what are, what does, what do you mean by, what is meant by, what do we mean by, what does it mean, which, what kind of, what was, whats, what exactly is, what exactly are, what actually is, what would be, at what, in what, for what, on which, in which, what is understood by, what does it mean to",
    HOW: 'how, how to, how do, how does, how do you, how would you, how can, how can you, how should, how would one, how is, how are, how can one, how could you, how might you, how do i, how do we, how can i, how can we, what is the way to, what is the best way to, in what way',
    WHY: "why, why is, why are, why do, why does, why would, what is the reason for, what is the reason, what's the reason, what are the reasons for, what are the reasons, for what reason, how come, what is the motivation for, what makes, what is the rationale for, what is the rationale behind, what's the rationale behind, rationale behind, rationale for, what is the reason behind, reason behind, the reason behind, reasons behind, why might, why did, why must, why can, what is the reason that, why should, why is it that, why is it",
    WHEN: 'when, when should, when would, in which case*, in what case*, in which situation*, in what situation*, under what circumstance*, under which circumstance*, under what condition*, under which condition*, at what point, in which scenario*, in what scenario*, when is it appropriate to, when is it best to, when is it better to, when is it a good idea to, when is it advisable to, in which cases should, under which conditions, what is the right time to, in what year, in which year, what year, which year, on what date, at what age, what time',
    WHERE: 'where, in which place, whereabouts',
    WHO: 'who, whom, whose',
    LIST: '^list, list the, list some, list all, list out, list down, list any, list different, ^name, name the, name some, enumerate, ^mention, what are some, what are the, what are the main, what are the different, what are common, which are, which are the, give some, list some, name some, state the, identify the, ^cite, can you list, could you list, can you name, could you name, what all are, what are all the, please list, please name, give a list of, what different, tell me the, tell me some, what are all',
    HOWMANY:
      'how many, how much, how large, how big, what number of, what amount of, how often, what is the number of, the number of, number of',
    HOWLONG: 'how long, how much time',
    WHETHER:
      'whether, is it possible, is it true, is there, are there, ^can you, ^can we, ^can i, ^can a, ^can an, ^can, ^is it, ^is, ^are, ^does, ^do, ^should, ^could, ^will, ^has, ^have, ^did, ^was, ^were, ^would, ^can one',
    EXPLAIN:
      'explain, describe, discuss, elaborate, outline, summarize, summarise, illustrate, clarify, talk about, tell me about, tell us about, tell me, can you explain, could you explain, can you describe, could you describe, please explain, please describe, give an overview of, overview of, overview, walk me through, walk us through, introduce, what do you know about, what do you understand by, what is your understanding of, how do you understand, your understanding of, understanding of, in your own words, give a brief description of, give a description of, do you know, ^state, explain briefly, describe briefly, elaborate on, expand on, talk us through, take me through, take us through, run me through, guide me through, shed light on, comment on, give a summary of, give an explanation of, give an account of, provide an overview of, provide an explanation of, provide a description of, help me understand, help us understand, could you tell me, can you tell me, can you tell us, could you tell us, would you explain, would you describe, tell us, please tell me, talk me through, go over, write a short note on, write a note on, write short notes on, give a detailed account of, summarise the, explain to me, describe a situation where, describe a situation in which, describe a time, describe a time when, tell me about a time, tell me about a time when, tell us about a time, tell us about a time when, give me an example of a time, give an example of a time when, give an example of a time, describe an example of a time, share an example of a time, can you describe a time, can you tell me about a time, share a time, share a time when, talk about a time, talk about a time when, tell me about a situation where, tell us about a situation where, give me an example of a situation where, recall a time, recall a time when, how would you explain, how do you explain, how would you describe, how would you define, how do you define, how can you explain, how would you explain to, how do you describe, how would you summarise, how would you summarize, what can you say about, what can you tell me about, what can you tell us about, what could you say about, please outline, please discuss, please elaborate on, could you elaborate on, can you elaborate on, can you give a brief overview of, can you give an overview of, could you give an overview of, give a brief overview of, provide a brief overview of, provide a definition of, offer a definition of',
    DEFINITION:
      'define, definition of, definition, concept of, the concept of, meaning of, notion of, idea of, the idea behind, idea behind, provide a definition of, give a definition of, the definition of, what is the definition of, what is the meaning of, the meaning of',
    DIFFERENCE:
      'key difference*, difference*, differ, differs, differ from, different from, distinguish*, distinction*, compare, compares, comparing, compare to, compare with, compare against, compares to, compares with, comparison*, compare and contrast, contrast, versus, vs, vs., how does it differ, what sets apart, differentiat*, tell apart, set apart, sets apart, different$, dissimilar*, how is different, contrasted, what distinguishes',
    SIMILARITY: 'similarit*, have in common, in common',
    PROS: 'key advantage*, key benefit*, advantage*, benefit*, pros, upside*, strength*, merit*, strong point*, perk*, plus point*, selling point*, pluses, good points, good about, great about',
    CONS: 'key disadvantage*, key limitation*, disadvantage*, drawback*, cons, downside*, limitation*, shortcoming*, weakness*, weak point*, demerit*, minuses, bad points, flaw, flaws',
    APPLICATION:
      'application*, applied, apply, applies, applying, use case*, use cases of, usage scenario*, real world application*, practical application*, practical use*, practical uses, real life application*, real life use*, put to use',
    PRINCIPLE:
      'key principle*, principle*, work, works, working, mechanism behind, work internally, work under the hood, works under the hood, under the hood, internals of, inner workings, inner working*, function internally, operate, operates, underlying principle*, working principle*, mechanics of, how it works, behind the scenes, work behind the scenes, inner mechanism*, function under the hood, how does it work, functioning of, the functioning of, the working of, the workings of',
    ROLE: 'is important, are important, important in, important for, important to, important$, so important, importance of, the importance of, what is the use of, the use of, role, roles, role of, purpose, purposes, purpose of, used for, function of, the point of, point of, significance, importance, plays, play in, plays in, played by, role play, serves, job of, the job of, responsibility of, responsibilities, meant for, intended for, used to do, matter$, good for, the goal of, goal of, aim of, the aim of, objective of, play$',
    CAUSE:
      'cause, causes, caused, caused by, reason*, root cause*, leads to, lead to, causing, gives rise to, give rise to, responsible for causing, bring about, brings about',
    MANNER:
      'way, ways, method*, technique*, approach*, strateg*, measures, tactic*, solution*, means of, ways of, ways to, practice, practices, steps you take to, steps would you take to, steps do you take to, remed*, what can be done to, what can you do to, what could you do to, what would you do to, what should you do to, what steps can you take to, what do you do to, methods to, techniques to, strategies to, in what ways can, in which ways can, how best',
    STEPS:
      'key step*, step, steps, procedure*, process of, workflow*, stage, stages, phases, steps involved in, steps in, phase, series of steps, sequence of steps, steps to, steps for, steps of',
    TYPES: 'category, categories, type, types, kind, kinds, types of, kinds of, variant*',
    FEATURES:
      'key feature*, key characteristic*, key propert*, feature*, characteristic*, propert*, trait*, qualities',
    EXAMPLES: 'example*, instance of, give an example of, give an example, for example',
    CHALLENGES:
      'key challenge*, challenge*, difficult*, pitfall*, pain point*, hurdle*, obstacle*, struggle*',
    IMPACT:
      'impact*, effect, effects, effect of, consequence*, influence*, implication*, affect, affects, influence, influences',
    COMPONENTS:
      'key component*, key part*, key element*, component*, part, parts, element, elements, building block*, made of, made up of, consist of, consists of, consist, composed of, constituent*',
    RELATION: 'relationship*, relation, related, relate, relate to, related to, connection between',
    BESTPRACTICE: 'best practice*, good practice*, guideline*, recommendation*',
    SOLVE:
      'debug, debugs, debugging, debugged, solve*, solving, solved, fix, fixes, fixing, fixed, handle, handles, handled, handling, resolv*, address, addresses, addressed, addressing, deal with, deals with, dealing with, dealt with, tackl*, overcom*, overcame, cope with, coping with, troubleshoot*, remedy, remedied, combat*, rectif*, get rid of, work around, diagnose and fix, manage with, sort out, get around, work past, clear up, respond to, react to, diagnose and solve, find and fix, resolve, what do you do when, what do you do if, what would you do if, what would you do when, what should you do when, what should you do if, what to do when, what to do if',
    PREVENT:
      'prevent*, avoid, avoids, avoided, avoiding, guard against, protect against, defend against, defending against, stop from happening, keep from, ward off, preclude*, protect from, avert*, forestall, eliminate the risk of, steer clear of, shield against, sidestep, make sure does not happen',
    MITIGATE:
      'mitigat*, alleviat*, lessen*, ease, eased, counteract*, relieve*, soften, cushion, relief from',
    EVALUATE:
      'evaluat*, assess*, measure, measuring, measured, gauge*, gauging, benchmark*, judge, judging, rate the, appraise*, quantif*, gauge the',
    OPTIMISE:
      'boost, boosts, optimis*, optimiz*, improv*, enhanc*, speed up, speeding up, accelerat*, tune, tuning, tuned, refin*, faster, more efficient, make faster, make more efficient, increase the performance of, streamlin*, make better, performance tuning, increase the speed of, upgrade the performance of, make better use of, get better at, raise the quality of, improve upon',
    ENSURE:
      'ensur*, guarante*, assure*, assuring, make sure, making sure, maintain, maintains, maintaining, maintained, preserv*, uphold, keep, enforc*, make certain, see to it, keep consistent, see to it that, make it so that',
    IMPLEMENT:
      'implement*, write, writes, writing, written, code up, build, builds, building, built, develop, develops, developing, developed, program a, write a program to, write a function to, write code to, write a function that, write a program that, realize, realise, construct, constructing, code, put together, put in place, put into practice, realising, realizing, make your own',
    CREATE:
      'create, creates, creating, created, creation of, generate, generates, generating, generated, set up a new, instantiate, instantiating, produce, spawn, spin up, set up a, set up an, build a new, establish',
    USE: 'use, uses, used, using, usage, usage of, utiliz*, utilis*, employ, employed, employing, leverag*, make use of, usage*',
    NEED: 'need, needs, needed, require, requires, required, necessary, have to, has to, necessity of, need for, the need for, required for',
    REDUCE:
      'reduc*, decreas*, lower, lowers, lowering, lowered, minimiz*, minimis*, cut down, cut down on, cut, diminish*, shrink*, trim, bring down, curb, slash, keep down, scale back, lessen',
    INCREASE:
      'increas*, raise, raises, raising, enlarg*, grow, expand, maximiz*, maximis*, heighten*, scale up, push up, amplify, widen, lengthen, up the',
    CHOOSE:
      'choose, chooses, choosing, chosen, choice of, select, selects, selecting, selected, selection of, pick, picks, picking, picked, decide, decides, deciding, decide on, determine which, decide between, opt for, opting for, decide which, go for, settle on, choose between, pick between, which is better, selection criteria for, determine whether to, decide whether to, choose whether to',
    DESIGN: 'design, designs, designing, designed, architect, architecting, plan out',
    TEST: 'test, tests, testing, tested, verify, verif*, validat*, check if, check whether, check that',
    DETECT:
      'detect*, identif*, find, finds, finding, found, discover*, spot, spotting, recogniz*, recognis*, locate, locating, diagnos*, notice, find out, determine, determines, determining, determine if, determine whether, check for, uncover, pinpoint, track down, tell if, tell whether, recognise, check if there is',
    CONFIGURE: 'configur*, set up, setting up, setup, customiz*, customis*',
    DEPLOY: 'deploy*, roll out, rolling out, ship to production, release to production, put into production',
    DELETE:
      'delet*, remov*, erase*, erasing, eliminat*, drop, drops, dropping, dropped, discard*, clear out, strip out, wipe, purge, get rid of all, clear, clearing, take out, strip, revoke, revokes, revoking, revoked',
    ADD: 'add, adds, adding, added, append*, attach*, insert, inserts, inserting, inserted',
    CONVERT:
      'convert*, transform, transforms, transforming, transformed, turn into, change into, cast, casting, turning, translate, transpile',
    MIGRATE: 'migrat*, move, moves, moving, moved, transfer*, relocat*',
    PROTECT:
      'protect*, secure, secures, securing, secured, safeguard*, harden, hardening, keep safe, make secure, defend, keep secure, lock down, shield',
    MANAGE:
      'manage, manages, managing, managed, management of, govern, administer*, organiz*, organis*, oversee',
    CALCULATE:
      'calculat*, comput, compute, computes, computing, computed, work out, derive, find the value of, estimat*, determine the value of, figure out, evaluate the value of, find the number of',
    MONITOR:
      'monitor*, track, tracks, tracking, tracked, observe, observing, watch, watching, keep track of, keep an eye on, keep watch over, supervise, supervising',
    START:
      'start, starts, starting, started, launch*, begin, begins, initiat*, enable, enables, enabling, enabled, turn on, activate, activating, boot up',
    STOP: 'stop, stops, stopping, stopped, terminat*, halt*, kill, kills, killing, end, disable, disables, disabling, disabled, turn off, deactivate, shut down, shutting down, abort*, cancel*',
    UPDATE:
      'update, updates, updating, updated, modif*, upgrad*, change, changes, changing, changed, alter, altering, editing, adjust, adjusting, revise, revising, amend',
    HAPPEN: 'happen*, occur*, arise*, arising, take place, come about, exist, exists, result in',
    LOSE: 'lose, loses, losing, lost, loss of',
    PROCESS:
      'make, makes, making, made, perform, performs, performing, performed, carry out, carrying out, conduct, conducting, execute, executing, do, does, go about, undertake, do you do, you do',
    AND: 'and, or, as well as, along with, and the',
    OF: "of, 's",
    IN: 'in, within, inside, on, at, during, while, inside of, across, in the context of, when it comes to, in terms of, throughout, in the case of, when doing, under',
    FOR: 'for, to support, in order to, about, regarding, concerning, towards, against, so that',
    WITH: 'with, via, through, by means of, along',
    FROM: 'from, out of, starting from',
    TO: 'to, into, onto',
    THAN: 'compared to, compared with, in comparison to, in comparison with, than, over, instead of, rather than, in favor of, in favour of, as opposed to, in place of, replace, replaces, replacing, prefer to',
    BY: 'by',
    NOT: "not, no, never, without, n't, don't, doesn't, can't, cannot, can not, won't, isn't, aren't, shouldn't, wouldn't, couldn't, didn't, wasn't, weren't, neither, nor, none, unable to, fail to, fails to, lack, lacks, lacking, lack of",
    LIGHT:
      'speed, performance, efficiency, quality, effectiveness, accuracy, behavior, behaviour, ability, capability, functionality, system, mechanism, time, level*, size, quickly',
    EXPANSION:
      'stand for, stands for, full form of, full form, abbreviation of, short for, acronym for, expansion of',
    HOLLOW:
      'problem*, issue*, matter, term, terms, thing, things, field of, area of, domain of, field, fields, area, areas, domain, domains, sector, sectors, industry, case, cases, situation*, scenario*, circumstance*, experience*, item, items',
    CERTAIN: 'my, for me, mine, for you, this, these, did you, have you ever,  you ever',
    KIND: 'file, files, command, commands, keyword, function, operator, statement, directive, module, package, variable, macro, flag',
    VAGUE:
      'common, general, primary, basic, fundamental, major, popular, typical, modern, different, important, available, possible, existing, certain, specific, particular, related, associated, supported, detailed, better, best, good, notable, essential, other, another, real world',
    EMPTY:
      "main, in the field of, in the area of, in the domain of, in the case of, the main, some main, your main, the key, some key, main advantages, what is the term, a, an, the, is, are, was, were, be, been, being, am, did, doing, done, has, have, had, having, can, could, should, would, will, shall, may, might, must, you, your, yours, we, our, ours, us, i, me, it, its, it's, they, them, their, one of, does one, that, those, there, here, such, some, any, all, each, every, both, either, please, briefly, brief, in brief, in short, shortly, simply, in simple terms, in detail, clearly, commonly, typically, usually, generally, in general, basically, basics of, fundamentals of, few, most important, actually, really, exactly, properly, correctly, well, also, just, then, so, as, if, get, gets, getting, give, given, take, taken, practice in, in practice, in real life, in real world, in the real world, in production, in a real project, in real projects, in your project*, in a project, in your work, in your experience, in an interview, face, faced, facing, between, among, amongst, what if, which of, who can, others, involved, involve, involves, e.g., i.e., etc, etc., want, wants, let, lets, ever, currently, today, nowadays, support, supports, offer, offers, offered, provide, provides, provided, contain, contains, do you think, think, would you say, say, know, mean, means, meant, called, known as, refers to, refer to, up, itself, themselves, yourself, inside out, kindly, concisely, say a few words, in a nutshell, in plain terms, in plain english, in layman terms, in layman's terms, to a beginner, to a child, to a non technical person, to me, to us, for us, in your opinion, from your perspective, in your view, suppose, imagine, let's say, as simply as possible, with an example, with examples, with the help of an example, using an example, along with an example, the term, the acronym, the abbreviation, acronym, abbreviation, by the term, frequently, most frequent, widely used, most widely used, often, a little bit, thanks, thank you, curious, wondering, i am wondering, i was wondering, i wonder, encounter, encounters, encountered, you think, you are in an interview, imagine you are in an interview, interview question, quick question, respectively, ideally, appropriate, suitable, advisable, recommended, someone, somebody, it appropriate to, is it appropriate to, is it best to, is it better to, at work, as a senior engineer, as a developer, as an engineer, as a manager, is called, ok, okay, would like to, would like, like to, want to, wish to, wish, plan to, hope to, intend to, willing to, able to, to a five year old, to a five-year-old, to a 5 year old, to a layperson, to a layman, internally, i'd like to know, i would like to know, i want to know, possess, possesses, just out of curiosity, out of curiosity, my question is, the question is, simple question, assuming, suppose that, say that, let us say, ^hi, ^hello, ^hey, most common, most commonly, several, various, commonly used",
    CONTENT:
      'main method, main function, main thread, main memory, main class, main branch, main loop, design pattern*, unit test*, integration test*, test case*, test suite*, test set, test data, training set, training data, load balanc*, load balancer, set theory, data set*, dataset*, hash set, tree set, change detection, change data capture, process control, operating system*, file system*, type system*, recommender system*, recommendation system*, distributed system*, type erasure, type inference, type safety, type checking, data type*, type script, feature engineering, feature selection, feature extraction, feature flag*, feature map*, feature store, code review*, code coverage, source code, code splitting, machine code, byte code, opcode, error code, status code*, build tool*, build system*, garbage collect*, memory management, state management, project management, version control, process management, compare and swap, compare-and-swap, find and replace, real time, run time, compile time, time complexity, time series, just in time, space complexity, higher order component*, functional component*, class component*, web component*, react component*, principal component*, server component*, controlled component*, uncontrolled component*, pure component*, component, connected component*, strongly connected component*, end to end, point to point, one to one, one to many, many to many, many to one, peer to peer, sequence to sequence, text to speech, speech to text, text to image, object oriented, cause analysis, service worker*, web worker*, worker thread*, workflow engine, work queue, proof of work, proof of stake, network*, framework*, method overloading, method overriding, static method*, abstract method*, class method*, instance method*, http method*, method reference*, strategy pattern, template method, factory method, monte carlo method*, kernel method*, policy gradient method*, gradient method*, start up, cold start, warm start, kill switch, stop word*, stop loss, search engine*, binary search, drop out, dropout, drop table, bulk insert, computer*, computer vision, cloud computing, edge computing, parallel computing, distributed computing, quantum computing, effect size, side effect*, use effect, useeffect, usestate, transfer learning, state transfer, money transfer, attention mechanism*, process scheduling, inter process communication, interprocess communication, tracking id, back propagation, backpropagation, event loop, event handling, exception handling, error handling, add on, add-on, foreign key*, primary key*, key value, key-value, public key*, private key*, candidate key*, super key*, composite key*, natural key, surrogate key*, partition key*, general purpose, general relativity, common table expression*, least common ancestor, lowest common ancestor, common ancestor, longest common subsequence, longest common substring, common prefix, greatest common divisor, basic block*, basic auth*, cross domain, domain driven, domain model*, domain name*, domain name system, domain event*, domain adaptation, magic field*, field injection, form field*, static field*, surface area, local area network, wide area network, switch case, edge case*, base case, best case, worst case, average case, case class*, case sensitive, use strict, no sql, nosql, no code, low code, no op, null, not null, or gate, and gate, not gate, xor, without replacement, with replacement, inverse, update lock, lost update*, dirty read*, name space*, namespace*, file name*, class name*, named tuple*, named argument*, list comprehension*, linked list*, array list, arraylist, access control list*, skip list*, adjacency list*, doubly linked list*, singly linked list*, python list*, default method*, lower bound*, upper bound*, lower case, upper case, raise exception, set state, setstate, property based, static property*, css propert*, acid propert*, cap theorem, one hot, one-hot, each other, higher order function*, pure function*, arrow function*, activation function*, loss function*, cost function*, objective function*, hash function*, window function*, aggregate function*, virtual function*, lambda function*, anonymous function*, generator function*, function overloading, callback function*, for loop*, while loop*, do while, for each, foreach, if else, if statement*, switch statement*, with statement*, context manager*, let and const, var, this keyword, the this keyword, like operator, in operator, is operator, not operator, in memory, in place, on premise*, on prem, on demand, plug in, built in, single page application*, web application*, progressive web app*, application server*, application layer, application programming interface*, kernel, end user*, front end, back end, frontend, backend, dead end, relation algebra, relational, entity relationship, parts of speech, part of speech, ground truth, support vector*, provider, service provider, diff, call stack*, callback*, call center, function call*, system call*, store procedure*, app store, key value store, object store, data store, play store, show case, tv show, phone call*, remote procedure call*, call by value, call by reference, save point*, savepoint*, redux store, vuex store, cold call*, call option*, margin call*',
  },
  aliases: {
    retrieve: 'fetch, fetches, fetching, fetched, retrieve, retrieves, retrieving, retrieved',
    store: 'store, stores, storing, stored, save, saves, saving, saved',
    child: 'child, children, kid, kids',
    employee: 'employee*, staff member*',
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
    backup:
      'back up, backs up, backing up, backed up, backup*, make a backup of, create a backup of, take a backup of',
    job: 'job, jobs, position at',
    website: 'website*, web site*, web page*, webpage*',
    coworker: 'colleague*, coworker*, co worker*, teammate*',
    merge: 'combine, combines, combining, combined, merge, merges, merging, merged',
    'roll back':
      'revert, reverts, reverting, reverted, roll back, rolls back, rolling back, rolled back, rollback',
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
    'self introduction':
      'tell me about yourself, introduce yourself, describe yourself, talk about yourself, tell us about yourself, tell me a little about yourself, tell me a bit about yourself, tell us a little about yourself, about yourself, say something about yourself, who are you',
    'natural language processing': 'nlp, natural language processing',
    'recurrent neural network': 'rnn, rnns, recurrent neural net*, recurrent neural network*',
    'convolutional neural network':
      'cnn, cnns, convnet*, convolutional neural net*, convolutional neural network*',
    'generative adversarial network':
      'gan, gans, generative adversarial network*, generative adversarial net*',
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
