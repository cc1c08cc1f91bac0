/** See `synonyms.ts` for the form of a line. */
export const english = `
~ valid, legally binding, enforceable, legally valid
= regular expression*, regex, regexp
= IDE, integrated development environment*
= TTS, text to speech*, text-to-speech, speech synthesis*
= OCR, optical character recognition*
= NLP, natural language processing*
= large language model*, LLM
= VPN, virtual private network*
= DNS, domain name system*
= HTTP, hypertext transfer protocol*
= HTTPS, hypertext transfer protocol secure*
= FTP, file transfer protocol*
= SSH, secure shell*
= SMTP, simple mail transfer protocol*
= SNMP, simple network management protocol*
= DHCP, dynamic host configuration protocol*
= TCP, transmission control protocol*
= UDP, user datagram protocol*
= BGP, border gateway protocol*
= OSPF, open shortest path first*
= VLAN, virtual LAN, virtual local area network*
= NAT, network address translation*
= LAN, local area network*
= WAN, wide area network*
= OOP, object-oriented programming*, object oriented programming*
= ORM, object-relational mapping*, object relational mapping*, object-relational mapper*
= CRUD, create read update delete*
= JVM, Java virtual machine*
= JDK, Java development kit*
= JRE, Java runtime environment*
= CSS, cascading style sheets*
= HTML, hypertext markup language*
= XSS, cross-site scripting*, cross site scripting*
= CSRF, cross-site request forgery*, cross site request forgery*
= SSRF, server-side request forgery*, server side request forgery*
= CORS, cross-origin resource sharing*, cross origin resource sharing*
= MFA, multi-factor authentication*, multifactor authentication*
= 2FA, two-factor authentication*, two factor authentication*
= SSO, single sign-on, single sign on
= RBAC, role-based access control*, role based access control*
= DDoS, distributed denial of service*
= IDS, intrusion detection system*
= WAF, web application firewall*
= PKI, public key infrastructure*
= MITM, man-in-the-middle, man in the middle*
= TDD, test-driven development*, test driven development*
= BDD, behavior-driven development*, behaviour-driven development*, behavior driven development*
= UAT, user acceptance testing*
= CDN, content delivery network*
= GPU, graphics processing unit*
~ graphics card, video card
~ GPU, graphics card, video card
= CPU, central processing unit*
= RAM, random access memory*
= SSD, solid-state drive*, solid state drive*
= HDD, hard disk drive*, hard disk*, hard drive*
= OS, operating system*
= DBMS, database management system*
= RDBMS, relational database management system*
= CTE, common table expression*
= SQL, structured query language*
= GUI, graphical user interface*
= CLI, command line interface*, command-line interface*
= API, application programming interface*
= SDK, software development kit*
= DOM, document object model*
= REST, representational state transfer*
= SEO, search engine optimization*, search engine optimisation*
= QA, quality assurance*
= CNN, convolutional neural network*
= RNN, recurrent neural network*
= GAN, generative adversarial network*
= SVM, support vector machine*
= PCA, principal component analysis*
= KNN, k-nearest neighbors*, k nearest neighbors*, k-nearest neighbours*
= SGD, stochastic gradient descent*
= EDA, exploratory data analysis*
= ETL, extract transform load*
= MSE, mean squared error*, mean square error*
= MAE, mean absolute error*
= RMSE, root mean squared error*, root mean square error*
= VIF, variance inflation factor*
= RAG, retrieval-augmented generation*, retrieval augmented generation*
= RLHF, reinforcement learning from human feedback*
= AI, artificial intelligence*
~ ML, machine learning
= IoT, internet of things*
= SaaS, software as a service*
= PaaS, platform as a service*
= IaaS, infrastructure as a service*
= IaC, infrastructure as code*
= EC2, elastic compute cloud*
= VPC, virtual private cloud*
= AWS, Amazon web services*
= GCP, Google cloud platform*
= Kubernetes, K8s
= JavaScript, JS
= TypeScript, TS
= PostgreSQL, Postgres
= MongoDB, Mongo
= Golang, Go language*
= Node.js, NodeJS
= Vue.js, VueJS
= React.js, ReactJS
= C#, C sharp*, CSharp
= C++, CPP
~ MS Word, Microsoft Word
~ MS Excel, Microsoft Excel
= Visual Studio Code, VS Code, VSCode
= Mac OS, macOS
= Wi-Fi, wifi
~ wifi, Wi-Fi, wireless, wireless network
= e-mail, email, electronic mail*
= web page*, webpage
= website, web site*, internet site*
= flash drive*, USB stick*, thumb drive*, memory stick*, pen drive*, USB drive*
= laptop, notebook computer*
~ printer jam, paper jam
= mobile phone*, cell phone*, cellphone, cellular phone*
~ mobile phone, smartphone, phone, mobile, handset
= telephone, phone
= television, TV, telly
~ source code, program code
~ garbage collector, garbage collection
~ load balancer, load balancing
= nested query*, subquery
~ subquery, nested query, inner query
= foreign key*, FK
= primary key*, PK
= stored procedure*, sproc
= null pointer exception*, NullPointerException, NPE
~ ternary operator, conditional operator
~ anonymous function, lambda expression, lambda function
= static typing*, statically typed*
= dynamic typing*, dynamically typed*
~ memory leak, leaking memory
= normalization, normalisation
= serialization, serialisation
= synchronization, synchronisation
= virtualization, virtualisation
= optimization, optimisation
= authorization, authorisation
= initialization, initialisation
= regularization, regularisation
= tokenization, tokenisation
= polymorphism, polymorphic
~ immutable, unmodifiable
~ concurrency, concurrent
~ recursion, recursive
~ inheritance, inherit
~ encapsulation, encapsulate
= idempotent, idempotency, idempotence
= asynchronous, async
= repository, repo
= config, configuration
= param, parameter
= administrator, admin
~ application, app
~ application, app, program, software
= database, DB, data base*
= info, information
= documentation, docs
~ document, documentation, documented
= username, user name*, login name*
~ passcode, password
~ password, credentials, login
= log in, sign in, login, sign-in, log on, logon
= log out*, sign out*, log off*, logout, sign-out
~ sign up, register, registration, create an account, enroll
~ two-way binding, two-way data binding, bidirectional binding
~ hyperlink, link
~ URL, web address, link, address
= back end*, backend, back-end
= server side*, server-side
~ backend, back end, server side, server-side
= front end*, frontend, front-end
= client side*, client-side
~ frontend, front end, client side, client-side
= multithreading, multi-threading
= multithreaded, multi-threaded
~ multithreading, multithreaded, multiple threads
= multitasking, multi-tasking
= microservice, microservices, micro-service
= open source*, open-source
~ time complexity, big O, big-O
= run time*, runtime
= compile time*, compile-time
= hash map*, hashmap
= hash table*, hashtable
= linked list*, linkedlist
= binary search tree*, BST
= depth-first search*, depth first search*, DFS
= breadth-first search*, breadth first search*, BFS
= LIFO, last in first out*
= FIFO, first in first out*
= LRU, least recently used*
= greatest common divisor*, GCD, highest common factor*, HCF, greatest common factor*, GCF
= least common multiple*, LCM, lowest common multiple*
= prime number*, prime numbers*, primes
~ duplicate, duplicates, repeated, repeating, double
~ remove duplicates, deduplicate, dedupe, eliminate duplicates
= get rid of, eliminate
~ deletion, removal, delete, remove
~ addition, add
~ update, modify, change, edit, alter, amend
~ modification, modify, change, alteration, alter
~ retrieve, retrieval, fetch, get, obtain, read
~ search, look for, find, seek, hunt for, look up
~ look for, search for
~ locate, find, discover, identify, detect, spot
~ discovery, discover
~ identify, identification, recognize, determine
~ recognize, recognise, recognition
~ sort, order, arrange, sorting, ordering
~ reverse, invert, flip
~ inversion, invert, inverse
~ merge, combine, join, unite, consolidate, put together
~ combination, combine
~ split, divide, separate, break up, partition
~ division, divide
~ separation, separate
~ replication, replicate, replica
~ move, transfer, shift, relocate, migrate
~ migrate, migration, move
~ convert, transform, change into, turn into, cast
~ conversion, convert, converting, transformation, transform
~ store, save, keep, persist, storage
~ persistence, persist, persistent
~ install, set up, installation, setup
~ uninstall, remove, uninstallation
~ configure, set up, configuration, settings, setup
~ deploy, deployment, roll out, release, rollout
~ release, publish, launch, ship
~ publication, publish
~ run, execute, start, launch
~ execution, execute
~ start, begin, launch, commence, initiate
= commence, begin
~ beginning, start, onset, outset
~ terminate, end, finish, termination, close
~ restart, reboot, reset
~ crash, fail, break, freeze, hang
~ failure, fail, failing, breakdown, outage
~ malfunction, break down, stop working, not working, out of order
~ bug, defect, fault, error, flaw
~ error, mistake, fault, errors
~ mistake, error, slip, blunder
~ debug, debugging, troubleshoot, troubleshooting, find bugs
~ troubleshoot, diagnose, fix, solve
~ fix, repair, mend, correct
= mend, repair
~ correction, correct, rectify, fix
~ solve, resolve, fix, solution, sort out
~ solution, solve, answer
~ resolution, resolve
~ issue, problem, trouble, difficulty
~ problem, trouble, challenge, difficulty
~ handle, deal with, manage, cope with, treat
~ deal with, cope with
~ tackle, address, deal with, approach, handle
~ improve, enhance, optimize, boost, better, improvement
~ improvement, improve, enhancement, enhance
~ optimize, optimise, optimization, tune, speed up, tuning
~ speed up, accelerate, make faster, quicken, acceleration
= speed up, make faster*
~ slow, sluggish, laggy, lag, lagging
~ slow down, decelerate, deceleration
~ fast, quick, rapid, speedy, swift
= quickly, rapidly
~ performance, speed, efficiency
~ effectiveness, effective, efficacy
~ scale, scaling, scalability, scalable
~ reliable, reliability, dependable, trustworthy
= dependable, reliable
~ available, availability
~ high availability, highly available, HA
~ fault tolerance, fault-tolerant, fault tolerant
~ compatible, compatibility
~ flexible, flexibility, adaptable
~ complex, complicated, complexity
~ simple, easy, simplicity, straightforward
~ simplify, simplification, make simple, make easier
~ secure, protect, safe, safeguard, security
~ safe, safety, secure
~ vulnerability, vulnerable, weakness, security hole, flaw
~ attack, attacks, attacker, hacking
~ hack, hacked, compromised, break into, breached
~ breach, leak, data breach, data leak, leakage
= malware, malicious software*
~ encrypt, encryption, encrypted, cipher
~ decrypt, decryption
~ backup, back up, backing up
~ restore, recover, recovery, restoration, get back
~ recover, retrieve, restore, get back
~ verify, verification, check, confirm
~ confirm, confirmation
~ check, examine, inspect, look at, test
~ inspect, inspection, examine, check
~ examine, examination, inspect
~ test, testing, try out, check
~ monitor, monitoring, track, watch, observe, supervise
~ observe, observation, watch
~ track, follow, keep track of, trace
~ keep track of, track
~ measure, measurement, gauge, quantify
~ evaluate, evaluation, assess, assessment, appraise, rate
= assess, evaluate
~ estimate, estimation, approximate, guess
~ compare, comparison
~ predict, prediction, forecast, anticipate, foresee
= foresee, predict
~ classify, classification, categorize, categorise, category
~ outlier, outliers, anomaly, anomalies
~ missing values, missing data, nulls
~ overfit, overfitting, over-fitting
~ train, training, teach
~ fine-tune, fine-tuning, finetune, fine tuning
~ tune hyperparameters, hyperparameter tuning, hyperparameter optimization
~ feature selection, select features, choose features
~ imbalanced, unbalanced, imbalance
~ correlation, correlate, correlated
~ regress, regression
~ infer, inference, conclude
~ variable, variables, var
~ declare, declaration
~ define, definition, defining
~ implement, implementation, realize, build
~ create, make, build, construct, develop, produce
~ creation, create
~ generate, generation, produce, create
~ develop, development, build
~ design, plan, devise
~ write, author, compose
~ programmer, developer, coder, software engineer
~ software developer, programmer
~ coding, programming, writing code
~ code, program, script
~ compile, compilation, compiler
~ interpret, interpreter, interpretation
~ parse, parsing, parser
~ iterate, iteration, loop, looping
~ loop through, iterate over, traverse, go through
~ traverse, traversal
~ invoke, call, invocation
= invoke, invocation
~ return, give back, hand back
~ pass, hand over, give
~ throw, raise
~ assign, allocate, assignment
~ allocate, allocation, distribute, assign
~ distribute, distribution, spread
~ instantiate, instantiation, create an object, create an instance
~ initialize, initialise, initialization
~ inject, injection
~ depend, dependency, dependence, dependent
~ modular, modularity, module
~ abstract, abstraction
~ refactor, refactoring, restructure, clean up
~ maintain, maintenance, upkeep
~ upkeep, maintenance
~ legacy code, old code
~ version control, source control, revision control
~ source control, version control
~ revert, undo, roll back, rollback
= roll back*, rollback
~ conflict, conflicts, clash
~ schedule, scheduling, plan, timetable
~ automate, automation, automatic, automatically
~ trigger, cause, set off
~ notify, notification, alert, inform
~ alert, warn, warning, notification
~ communicate, communication
~ connect, connection, link, hook up
~ connectivity, connection, connect
~ disconnect, disconnection, unplug, cut off
~ latency, delay, lag
~ send, transmit, dispatch
~ transmission, transmit
~ receive, get, obtain, receipt
~ respond, reply, answer, response
~ reply, answer back
~ block, prevent, stop
~ restrict, limit, restriction, limitation
~ limit, cap, limitation, maximum
~ permission, permit, permitted, allowed, authorization
~ grant, give, award
~ revoke, withdraw, take away, revocation, cancel
~ shared, common
~ display, show, present, view
~ hide, conceal, hiding
= conceal, hide
~ layout, lay out
~ responsive, responsiveness, mobile-friendly
= centre, center
= colour, color
~ font, typeface
~ picture, image, photo, photograph
= photo, photograph
~ screenshot, screen capture, screen grab, print screen
= screenshot, screen capture*, screen shot*
~ keyboard shortcut, shortcut key, hotkey
= keyboard shortcut*, shortcut key*, hotkey
~ press, push, hit, click
~ device, gadget, machine, appliance
= personal computer*, PC
~ virtual machine, VM
= virtual machine*, VM
~ container, containerization, containers
~ user, end user
~ user interface, UI, interface
= user interface*, UI
~ user experience, UX
= user experience*, UX
~ requirement, require, required, need
~ specification, spec, specify
~ feature, functionality, capability
~ component, part, element, piece
~ element, item, entry
~ row, record, tuple
~ column, field, attribute
~ index, indexing, indexes, indices
~ isolate, isolation
~ consistent, consistency
~ constraint, constrain, restriction
~ redundant, redundancy
~ average, mean
~ maximum, largest, highest, biggest, max
= maximum, max
~ minimum, min
~ minimum, smallest, lowest, least
~ second highest, second largest, second-highest
~ total, sum, overall
~ number, count, quantity
~ string, text
~ character, char
~ integer, int, whole number
~ boolean, bool
= boolean, bool
~ empty, blank
~ null, nil, none
~ equal, equality, same, identical
~ identical, the same
~ match, matching, correspond
~ replace, substitute, replacement, swap, exchange
~ substitution, substitute, replace
~ swap, exchange, switch, interchange
~ personnel department, HR department, human resources department
= human resources*, HR
= resume, résumé, curriculum vitae*, CV
= CEO, chief executive officer*, chief executive*
= CFO, chief financial officer*
= CTO, chief technology officer*
= COO, chief operating officer*
= KPI, key performance indicator*
= OKR, objectives and key results*
= ROI, return on investment*
= PTO, paid time off*
~ job advert, job ad, job advertisement, job posting, job listing, job post
~ job applicant, job candidate
~ job seeker, jobseeker, job applicant, job candidate
~ job interview, employment interview
~ reference letter, letter of reference, letter of recommendation, recommendation letter
~ cover letter, application letter, motivation letter, letter of motivation
= co-worker, coworker, colleague, workmate, fellow worker*
~ coworker, colleague, teammate, team member, peer, work with
= team member*, teammate
~ boss, manager, supervisor, superior, line manager, team lead, lead
= line manager*, direct manager*, immediate supervisor*, direct supervisor*, immediate manager*
~ employee, worker, staff, staff member, personnel, workforce, team member, hire
~ new hire, new employee, new starter, newcomer, new joiner, recruit
~ new hire, new employee, new starter, new joiner
~ company, firm, business, organization, organisation, enterprise, corporation
= organization, organisation
~ employ, employment, hire, work
~ hire, recruit, employ, take on, recruitment, hiring, engage
= recruitment, recruiting
~ recruiter, interviewer, hiring manager
~ job, position, role, post, work, employment
~ open position, vacancy, job opening, opening
= job opening*, job vacancy*, vacant position*, open position*
~ candidate, applicant, interviewee
~ career, profession, professional life, working life
~ occupation, profession, job, trade
~ last job, previous job, former job, past job, prior job, previous position, last position, previous role, last role
~ previous job, prior job, former job
~ previous employer, former employer, past employer, prior employer
~ previous employer, last employer, last company, previous company
~ previous, former, prior, past, earlier
~ current, present, existing
= current job*, present job*, current position*, present position*
~ current employer, present employer
~ leave a job, quit, resign, leaving, left, resignation, hand in notice, step down
~ quit your job, leave your job
~ hand in your notice, tender your resignation
= get fired*, get sacked*, be fired*, be sacked*
= was fired*, been fired*, been sacked*
~ unfair dismissal, wrongful dismissal, wrongful termination, unlawful dismissal
~ layoff, lay off, redundancy, made redundant, downsizing
= lay off*, make redundant*
~ severance pay, severance payment
~ severance pay, redundancy pay, severance, redundancy payment
= unemployed, jobless, out of work*
~ unemployment, unemployed, jobless, out of work
= unemployment benefit*, unemployment benefits*, jobseeker's allowance*, unemployment compensation*
~ salary, pay, wage, wages, remuneration, compensation, earnings, income
= salary expectations*, expected salary*, desired salary*, salary requirements*, pay expectations*
~ raise, pay rise, pay raise, salary increase
= pay rise*, pay raise*, salary increase*, wage increase*, salary raise*
~ earn, earnings, make money, income
~ benefits, perks, fringe benefits
~ promotion, promote, promoted, advancement, move up
~ demote, demotion
~ probation, probationary period, trial period, probation period
~ probation period, probationary period
~ notice period, period of notice
~ overtime, extra hours, extra work, working late, additional hours
= work overtime*, work extra hours*, do overtime*
~ working hours, work hours, hours of work, working time, schedule
~ working hours, work hours, hours of work
~ shift work, shifts, working shifts
~ annual leave, vacation days, holiday entitlement, vacation leave
~ leave, time off, vacation, holiday, day off, days off
~ sick leave, medical leave, sickness leave
~ call in sick, report sick
~ maternity leave, pregnancy leave
~ absent, absence, absenteeism, away
~ work from home, remote work, working remotely, telework, home office, telecommuting, remote working
= telework, telecommute
~ relocate, move, relocation, move house
= willing to relocate*, open to relocation*, prepared to relocate*
~ willing to travel, open to travel, prepared to travel
~ willing, prepared, ready, open to
~ strength, strong point, strong suit, strong points, good at
~ weakness, weak point, weak spot, shortcoming, flaw, bad at, weaknesses
~ greatest strength, biggest strength, main strength, key strength
~ greatest weakness, biggest weakness, main weakness
= greatest achievement*, biggest achievement*, greatest accomplishment*, biggest accomplishment*, proudest achievement*, proudest accomplishment*
~ achievement, accomplishment, achieve, accomplish, success, proud of
= achievement, accomplishment
= accomplish, achieve
~ succeed, success, successful, achieve
~ attain, achieve, reach, attainment
~ fail, failure, unsuccessful, failed
~ proud, pride
~ challenge, challenging, difficult, tough, hard, demanding
~ difficult, hard, tough, challenging, tricky, demanding
= difficult customer*, difficult client*, tough customer*, hard customer*
~ difficult customer, angry customer, unhappy customer, dissatisfied customer, upset customer, irate customer, rude customer
~ angry customer, irate customer, furious customer
~ unhappy customer, dissatisfied customer
~ angry, anger, irate, furious, mad, upset
= buyer, purchaser
~ customer service, customer support, client service
~ satisfy, satisfaction, satisfied, please, happy
~ dissatisfied, unhappy, dissatisfaction, displeased
~ complain, complaint, grievance, complaining
~ conflict, disagreement, dispute, argument, quarrel, clash, difference of opinion
= quarrel, squabble
~ disagree, disagreement, differ, not agree
~ agree, agreement, consent
~ argue, argument, quarrel
~ get along, get on, work well with
~ get along with, get on with
~ teamwork, team player, work in a team, working in a team, team work, collaboration
= teamwork, team work*
~ collaborate, collaboration, cooperate, work together, cooperation
= cooperate, co-operate
~ cooperate, work together
~ cooperation, cooperate, co-operation
~ delegate, delegation
~ manage, run, handle, management, administer, supervise
~ supervise, supervision, oversee, oversight
= oversee, supervise
~ motivate, motivation, motivated, drive, inspire, encourage
~ inspire, inspiration
~ encourage, encouragement, motivate
~ persuade, persuasion, convince, influence, win over
= persuade, convince
~ negotiate, negotiation, bargain
~ compromise, meet halfway
~ decide, decision, make a decision, choose
~ make a decision, take a decision
~ difficult decision, tough decision, hard decision
~ choose, choice, select, selection, pick, opt for
~ opt for, choose
~ prefer, preference, favour, favor, like better, rather
~ favourite, favorite, preferred, like best
= favourite, favorite
~ prioritize, prioritise, priority, priorities, prioritization
= prioritize, prioritise
~ deadline, due date, time limit, cut-off date
~ meet deadlines, meet a deadline, finish on time
~ miss a deadline, fail to meet a deadline
~ tight deadline, short deadline
~ on time, punctual, in time, punctuality
~ late, delayed, overdue, tardy
~ delay, late, postpone, put off
~ postpone, put off, defer
~ procrastinate, procrastination, put things off
~ stress, pressure, stressful, stressed, under pressure
~ work under pressure, perform under pressure
~ multitask, multiple tasks, several tasks, multiple projects, several projects
~ task, assignment, duty, job, chore
~ duty, duties, responsibility, responsibilities, obligation
= job duties*, job responsibilities*, work responsibilities*, duties of the job*
~ responsible, responsibility, in charge, accountable
~ accountable, accountability
~ goal, aim, objective, target, purpose
~ purpose, aim, goal, intention, point
~ career goals, career objectives, career aspirations, career plans
= career goals*, career objectives*, professional goals*
= in five years*, five years from now*, five years' time*, in 5 years*, 5 years from now*
~ long-term goals, long term goals, future plans
= long-term, long term*
= short-term, short term*
~ ambition, ambitious, aspiration, aspire
~ plan, planning, schedule, intend
~ intend, intention, plan, mean to
~ organize, organise, organized, organization, arrange
= organize, organise
~ skill, skills, ability, competence, competency, abilities
= skill set*, skillset
~ ability, able, capable, capability
~ qualification, qualified, qualify, credentials
~ qualities, traits, characteristics, attributes
~ character trait, personality trait
~ strengths, skills, qualities
~ experience, background, work history
~ work experience, professional experience, job experience
~ education, educational background, schooling, studies
~ training, course, instruction
~ knowledge, know, understanding, familiar
~ familiar, know, acquainted
~ expert, specialist, expertise, professional
~ beginner, novice, newbie, newcomer
~ introduce yourself, tell me about yourself, about yourself, describe yourself, talk about yourself, who are you
~ tell me about yourself, introduce yourself, tell us about yourself, talk about yourself
~ why should we hire you, why should I hire you, why should we choose you, why should we employ you
~ why do you want to work here, why do you want to work for us, why do you want to work for this company, why do you want to work at this company
~ why do you want this job, why do you want this position, why do you want this role
~ what do you know about us, what do you know about our company, what do you know about this company
~ do you have any questions for us, do you have any questions for me
~ where do you see yourself, where do you want to be
~ why are you leaving, why do you want to leave, reason for leaving, why did you leave
~ gap in employment, employment gap, gap in your resume, career break, resume gap
~ employment gap, gap in employment, gap in your resume, gap in your CV, resume gap
~ switch jobs, change jobs, job change, change careers, career change
~ change jobs, switch jobs
~ job hopping, changed jobs frequently, frequent job changes
~ overqualified, over-qualified, too qualified
= hobby, pastime
~ hobby, hobbies, interests, free time, spare time, leisure
~ free time, spare time, leisure time
~ criticize, criticise, criticism, negative feedback
= criticize, criticise
~ feedback, comments, criticism
~ appraisal, performance review, performance appraisal, performance evaluation, performance assessment
~ performance review, performance appraisal, performance evaluation
~ ideal, perfect, dream
~ work environment, workplace, working environment, work atmosphere
~ workplace, place of work, job site
= workplace, place of work*
~ company culture, corporate culture, organizational culture, workplace culture
~ company culture, corporate culture
~ diversity, diverse
~ discrimination, discriminate, discriminated
~ harassment, harass, bullying
~ ethics, ethical, morality, moral
~ honest, honesty, truthful, sincere
~ dishonest, dishonesty, lying
~ loyal, loyalty
~ trust, confidence, rely on
~ rely on, depend on, count on
~ confident, confidence, self-assured
~ shy, timid, introverted
~ polite, courteous, politeness, courtesy
= courteous, polite
~ rude, impolite, discourteous, disrespectful
~ respect, respectful
~ patient with, patience
~ creative, creativity, imaginative, innovative
~ innovation, innovate, innovative
~ initiative, proactive, took initiative
~ adapt, adjust, adaptation, adaptability
~ adjust, adjustment, adapt, tweak
~ change, changes, alteration, shift
~ learn, learning, study, pick up
~ learn from mistakes, learned from a mistake
~ teach, instruct, teaching, train, educate
~ mentor, mentoring, coach, coaching
~ advise, advice, recommend, suggest, counsel
~ recommend, recommendation, suggest, advise
~ suggest, suggestion, propose, proposal
~ propose, proposal, suggest
~ idea, thought, suggestion
~ opinion, view, point of view, viewpoint, think
= point of view*, viewpoint, standpoint
~ believe, belief, think
~ meeting, conference, session
~ attend, attendance, take part in, go to
~ participate, participation, take part, join in
= participate, take part*
~ participant, attendee, people taking part
~ presentation, talk, speech
~ public speaking, speak in public, speaking in public
~ report, statement, account
~ paperwork, documents, forms
~ document, paper, file
~ record, recording, register
~ project manager, PM
~ success criteria, measure success
~ outcome, result, consequence
~ end result, final result, final outcome
~ result, effect, consequence, outcome
~ consequence, effect, result, implication
~ cause, reason, lead to, result in, bring about, source
= lead to, result in
~ reason, cause, why, grounds
~ affect, influence, impact, effect
~ impact, effect, influence
~ influence, influential, affect
~ contribute, contribution
~ benefit, gain, profit
~ beneficial, useful, helpful, good
~ useful, helpful, handy, usefulness
~ useless, worthless, pointless, of no use
~ harm, damage, hurt, harmful, injure
~ harmful, damaging, dangerous, bad
= hazardous, dangerous
~ threaten, threat, menace
~ securely, safely, in a secure way, in a safe way, in a secure manner, in a safe manner
~ prevent, prevention, avoid, stop, preventing
~ avoid, avoidance, steer clear of, prevent
~ reduce, decrease, lower, cut, lessen, reduction, minimize, bring down, cut down on
~ reduction, decrease, cut, drop, decline
~ minimize, minimise, reduce, keep to a minimum
= minimize, minimise
~ maximize, maximise, increase
= maximize, maximise
~ increase, raise, grow, boost, go up, rise, growth
~ rise, go up, increase, climb
~ fall, drop, go down, decline, decrease
~ decline, fall, deteriorate, drop
~ worsen, deteriorate, get worse, deterioration
= get worse*, worsen, deteriorate
~ get better, improve, recover
~ grow, growth, expand, increase
~ expand, expansion, enlarge, extend
~ extend, extension, prolong, lengthen
= prolong, make longer*
~ shorten, make shorter, abbreviate, cut
= make shorter*, shorten
~ widen, broaden
~ strengthen, reinforce, make stronger, reinforcement
= make stronger*, strengthen
~ weaken, make weaker
= make weaker*, weaken
~ double, twice
~ half, halve
~ keep, retain, maintain, preserve, hold
~ retain, retention, keep
~ preserve, preservation, conserve, keep
~ conserve, conservation, save
~ need, require, necessary, must, have to
~ necessary, needed, required, necessity, essential
~ essential, crucial, vital, important
= crucial, vital
~ important, importance, significant, matter
~ significant, significance, important
= compulsory, mandatory, obligatory
~ optional, voluntary, not required
~ allow, permit, let, enable
= permit, allow
~ allowed, permitted, may, legal, have the right
= allowed to, permitted to
~ forbid, prohibit, ban, forbidden, prohibited, not allowed, prohibition
= forbidden, prohibited, not allowed*, not permitted*
~ force, compel, make, coerce
~ help, assist, aid, support, assistance
= assist, help
~ assistance, help, aid, support
~ assistant, helper, aide
~ attorney, lawyer
~ law firm, legal firm
~ legal action, legal proceedings
~ sue, take to court, file a lawsuit, bring an action, litigate, legal action
= sue, take to court*, file a lawsuit against*, bring a lawsuit against*
~ lawsuit, suit, court case, legal action, litigation, case
~ court, tribunal, judge
~ trial, hearing, court proceedings
~ verdict, judgment, ruling, decision
= judgment, judgement
~ convict, conviction, found guilty
= convicted, found guilty*
~ acquit, acquittal, found not guilty
= acquitted, found not guilty*
~ sentence, punishment, penalty
~ punish, punishment, penalty, penalize, sanction
~ penalty, fine, sanction
~ jail, prison, imprisonment, gaol
= jail, gaol
~ imprisonment, imprison, prison sentence, jail
~ arrest, detain, apprehend, detention
~ child custody, custody of the children, custody of a child, custody of the child
~ child support, child maintenance
~ alimony, spousal support, spousal maintenance
~ crime, criminal offence, offence, offense
= offence, offense
~ criminal, offender, perpetrator
~ witness, witnesses, eyewitness
~ testify, testimony, give evidence
~ testify, give evidence
~ evidence, proof, prove
~ prove, proof, demonstrate, establish
~ burden of proof, onus of proof
~ guilty, guilt, culpable
~ innocent, innocence, not guilty
~ appeal, appellate, challenge a decision
~ contract, agreement, deal
= employment contract*, contract of employment*, work contract*, employment agreement*
~ sales contract, contract of sale, sale contract
~ rental agreement, tenancy agreement, lease agreement, rental contract
= NDA, non-disclosure agreement*, nondisclosure agreement*
~ NDA, non-disclosure agreement, confidentiality agreement
= prenup, prenuptial agreement*, premarital agreement*
~ breach, violate, break, violation, infringe
~ breach of contract, violation of contract, break a contract, violate a contract
~ infringe, infringement, violate, violation
~ sign, signature, signing
~ null and void, invalid, void
~ valid, validity, in force, legally valid
~ invalid, void, not valid
= not valid*, invalid
~ enforce, enforcement, enforceable
~ clause, provision, term
~ landlord, owner, lessor
~ landlord, lessor
~ tenant, lessee, renter
~ evict, eviction
~ evict, eviction, kick out, throw out
~ rent, lease, rental, hire
~ deposit, security deposit, down payment
~ security deposit, rental deposit, damage deposit
~ real estate, property, real property
~ real estate agent, estate agent
~ real estate agent, estate agent, realtor, broker
~ mortgage, home loan
~ home loan, mortgage loan
~ own, possess, have, owner
~ owner, ownership, own, proprietor
~ possession, possess
~ property, assets, belongings
~ law, statute, legislation, act
~ legal, lawful, legally, permitted by law
= lawful, permitted by law*
= illegal, unlawful, against the law*
~ illegal, unlawful, against the law, prohibited
~ legislate, legislation, legislator, legislature
~ regulate, regulation, rule
~ rule, regulation, law
~ comply, compliance, abide by, obey, follow
= comply with*, abide by
~ adhere to, comply with, stick to, follow
~ obey, follow, comply, obedience
~ rights, entitlement, right
~ entitled, have the right, eligible
= be entitled to, have the right to
~ eligible, eligibility, qualify, entitled
~ age of majority, legal age
~ inherit, inheritance, heir
~ will, testament, last will
~ last will and testament, last will
= die without a will*, intestate
= power of attorney*, POA
~ divorce, divorced, dissolution of marriage
~ get divorced, file for divorce
~ marry, marriage, get married, wedding
= get married*, marry
~ spouse, husband or wife, partner, marital partner
~ guardian, guardianship
~ damages, compensation, indemnity
~ compensate, compensation, reimburse, make up for
~ reimburse, reimbursement, refund, pay back
~ refund, money back, reimbursement, give back
~ get a refund, get your money back
~ liable, liability, responsible
~ negligent, negligence, careless
~ insure, insurance, insurer, insured
= insurance company*, insurer
~ car insurance, auto insurance
~ car insurance, motor insurance, vehicle insurance, auto insurance
~ health insurance, medical insurance
~ claim, demand, assert
= intellectual property*, IP rights*
~ trademark, trade mark, brand
= trademark, trade mark*
~ privacy, private, confidentiality
~ confidential, secret, confidentiality, private
= GDPR, General Data Protection Regulation
~ personal data, personal information, personally identifiable information, PII
= personally identifiable information*, PII
~ constitution, constitutional
~ amend, amendment, change
~ elect, election, vote for
~ vote, voting, ballot, cast a vote
~ voter, elector, electorate
~ parliament, legislature
= MP, member of parliament*
~ citizen, citizenship, national
~ immigrant, immigration, immigrate, migrant
~ emigrate, emigration, leave the country
~ asylum seeker, person seeking asylum
~ residence permit, residency permit
~ work permit, work visa, work authorization
~ green card, permanent resident card
~ naturalization, naturalisation, become a citizen
~ identity card, ID card, identification card
= driving licence*, driver's license*, driver's licence*, driving license*, drivers license*
= licence, license
~ number plate, license plate, licence plate, registration plate
~ driving test, driver's test
~ driving test, road test
= traffic light*, traffic lights*, stoplight
~ traffic light, traffic signal
~ zebra crossing, pedestrian crossing, crosswalk, pedestrian crosswalk
~ pedestrian, walker, person on foot
~ roundabout, traffic circle
~ intersection, junction, crossroads
= motorway, freeway
~ highway, motorway, freeway, expressway
~ pavement, sidewalk
~ street, road
~ speed limit, maximum speed allowed, maximum permitted speed
~ speeding, exceed the speed limit, drive too fast
~ exceed the speed limit, break the speed limit, go over the speed limit
~ speeding ticket, speeding fine
~ parking ticket, parking fine
~ overtake, pass, overtaking
= overtake, overtaking
~ right of way, priority, right-of-way, give way, yield
= right of way*, right-of-way
~ give way, yield to traffic
~ brake, braking, slow down
~ emergency braking, emergency stop
= drunk driving*, drink driving*, drink-driving, drunk-driving
= DUI, driving under the influence*
= DWI, driving while intoxicated*
~ drunk driving, drink driving, DUI, driving under the influence of alcohol
~ drunk, intoxicated, under the influence of alcohol
~ car, vehicle, automobile, auto
= car, automobile
~ lorry, heavy goods vehicle, HGV
~ lorry, truck
= petrol, gasoline
~ petrol, gasoline, gas, fuel
~ petrol station, gas station, filling station
= windscreen, windshield
= windscreen wiper*, windshield wiper*, windscreen wipers*
~ car bonnet, bonnet of the car, car hood, hood of the car
~ car boot, car trunk, boot of the car, trunk of the car
= tyre, tire
~ flat tyre, flat tire
~ flat tyre, flat tire, puncture, punctured
~ spare tyre, spare tire, spare wheel
~ gearbox, transmission of the car
= gear stick*, gear lever*, gear shift*, gearshift, shift lever*
= handbrake, hand brake*, parking brake*
~ handbrake, emergency brake, parking brake
= turn signal*, blinker
~ indicator, turn signal, blinker
= headlight, headlamp, headlights
~ high beam, full beam, main beam
= low beam*, dipped beam*, dipped headlights*
= seat belt*, seatbelt, safety belt*
~ rear-view mirror, rearview mirror
~ accelerator pedal, gas pedal
= motorcycle, motorbike
= bicycle, pushbike
~ bicycle, bike, cycle
~ cyclist, bike rider, bicyclist
= cyclist, bicyclist
~ motorist, driver
~ drive, driving, driver
~ accident, collision, crash
~ car accident, car crash
~ traffic accident, road accident, road traffic accident
~ car accident, traffic accident, accident, crash
~ collide, collision, crash
= car park*, parking lot*
= railway, railroad
~ level crossing, railroad crossing, railway crossing
~ underground, subway, metro, tube
= aeroplane, airplane
~ plane, aeroplane, airplane, aircraft
= public transport*, public transportation*, mass transit*
~ transport, transportation, carry, convey
= transport, transportation
~ travel, trip, journey, travelling
~ trip, journey, tour
~ traveller, traveler, passenger
= traveller, traveler
= luggage, baggage
= hand luggage*, carry-on luggage*, carry-on baggage*, cabin baggage*, cabin bag*
~ one-way ticket, single ticket
~ return ticket, round-trip ticket, round trip ticket
~ boarding pass, boarding card
~ accommodation, lodging, place to stay, hotel
~ book, reserve, reservation, booking
= booking, reservation
~ make a reservation, make a booking
~ cancel, call off, cancellation
= call off*, cancel
~ flight, flights, fly
= jet lag*, jetlag
~ abroad, overseas, foreign country
~ foreign, overseas, alien
~ tourist, visitor, tourism
~ souvenir, keepsake
~ currency exchange, exchange money, change money
~ exchange rate, rate of exchange
= cash machine*, cashpoint, ATM
~ current account, checking account
~ bank transfer, wire transfer
~ cheque, check
~ banknote, note, bill, paper money
= banknote, paper money*
~ interest rate, rate of interest
= balance sheet*, statement of financial position*
= income statement*, profit and loss statement*, profit and loss account*, P&L statement*, P&L
~ cash flow statement, statement of cash flows
= accounts payable*, trade payables*
= accounts receivable*, trade receivables*
~ net profit, net income, net earnings
~ cost of goods sold, COGS, cost of sales
= VAT, value added tax*, value-added tax*
= GST, goods and services tax*
= GDP, gross domestic product*
= GNP, gross national product*
= IPO, initial public offering*
= EBITDA, earnings before interest taxes depreciation and amortization*
= NPV, net present value*
= IRR, internal rate of return*
= WACC, weighted average cost of capital*
= CAPM, capital asset pricing model*
= EPS, earnings per share*
~ P/E ratio, price-earnings ratio, price to earnings ratio, price-to-earnings ratio
= GAAP, generally accepted accounting principles*
= IFRS, international financial reporting standards*
= ERP, enterprise resource planning*
= CRM, customer relationship management*
= B2B, business to business*, business-to-business
= B2C, business to consumer*, business-to-consumer
= SWOT, strengths weaknesses opportunities threats*
~ PPC, pay per click, pay-per-click
= CTR, click-through rate*, click through rate*
~ CPC, cost per click
= USP, unique selling proposition*, unique selling point*
= CLV, customer lifetime value*
= CAC, customer acquisition cost*
~ mutual fund, unit trust
= ETF, exchange-traded fund*, exchange traded fund*
= bookkeeping, book-keeping
= certified public accountant*, CPA
~ audit, auditing, auditor
~ fixed assets, non-current assets
= intangible assets*, intangibles
~ fixed costs, fixed expenses
~ variable costs, variable expenses
= overheads, overhead costs*, overhead expenses*
~ depreciation, depreciate, wear and tear
~ amortization, amortisation, amortize
= amortization, amortisation
~ stock market, share market
~ stock market, equity market, stock exchange
= stock exchange*, bourse
= shareholder, stockholder
~ invest, investment, put money into
~ profit, earnings, gain
~ profitable, profitability, make a profit
~ loss, lose, losses
~ expense, cost, spending, expenditure, outlay
= expenditure, spending
~ cost, price, charge, fee, how much
~ fee, charge, payment
~ bill, costs, invoice
~ invoice, bill, invoicing
~ pay, payment, settle
~ repay, pay back, repayment, pay off
= repay, pay back*
~ bankrupt, bankruptcy, insolvent, insolvency
~ inflation, rising prices, price increase
~ recession, downturn, economic crisis
~ tax, taxes, taxation, levy
~ tax return, tax declaration
= file taxes*, file a tax return*, do your taxes*
~ evade, evasion
~ deduct, deduction, deductible, write off
~ exempt, exemption
~ buy, purchase, acquire, get
= buy, purchase
~ sell, sale, selling
~ salesperson, salesman, sales representative, sales rep, shop assistant
~ sales rep, sales representative
= shop assistant*, sales clerk*, store clerk*
~ shop, store
= online shop*, online store*, web shop*, webshop
~ e-commerce, online shopping, ecommerce
= e-commerce, ecommerce
~ supplier, vendor, provider
~ supply, provide, deliver, provision
~ provide, give, offer, supply
~ deliver, delivery, shipping, ship
~ shipment, delivery, consignment
~ order, place an order, purchase order
~ purchase order, PO
~ warehouse, storehouse, depot
~ wholesale, wholesaler
~ retail, retailer
~ product, goods, item
~ advertise, advertising, advertisement, advert, ad, promote
= advertisement, advert
~ target audience, target group, target market
~ target audience, target group
~ survey, questionnaire, poll
~ competitor, rival, competition
~ compete, competition, competitive
~ demand, need
~ discount, rebate, price reduction, reduced price
~ cheap, inexpensive, low-cost, affordable
= inexpensive, low-cost
~ expensive, costly, dear, pricey
= expensive, costly
~ free, free of charge, at no cost, gratis
~ save money, cut costs, spend less
~ waste, squander
~ rich, wealthy, affluent
~ wealth, rich, fortune
~ poor, poverty, needy
~ donate, donation, give to charity
~ crowdfunding, crowd funding
~ entrepreneur, businessman, start a business, founder
~ startup, start-up, new business
~ found, establish, set up
~ take over, takeover, acquire, acquisition
~ take over, assume
~ subsidiary, daughter company
~ freelance, freelancer, self-employed, freelancing
~ contractor, subcontractor
~ tender, bid, bidding
~ strike, industrial action, walkout
~ trade union, labour union, labor union
~ collective bargaining agreement, collective agreement
= part-time, part time*
= full-time, full time*
~ retire, go into retirement
~ retire, retirement, pension
~ pension, retirement benefits
= pensioner, retired person*, retiree
= heart attack*, myocardial infarction*
= high blood pressure*, hypertension
= low blood pressure*, hypotension
= high blood sugar*, hyperglycemia, hyperglycaemia
= low blood sugar*, hypoglycemia, hypoglycaemia
= diabetes, diabetes mellitus*
= diabetic, diabetes patient*
= anemia, anaemia
= leukemia, leukaemia
= hemorrhage, haemorrhage
= hemorrhoids, haemorrhoids
= hemophilia, haemophilia
= hemoglobin, haemoglobin
= diarrhea, diarrhoea
= edema, oedema
= esophagus, oesophagus
= estrogen, oestrogen
= fetus, foetus
= pediatric, paediatric
= pediatrics, paediatrics
= pediatrician, paediatrician
= orthopedic, orthopaedic
= gynecologist, gynaecologist
= gynecology, gynaecology
= anesthesia, anaesthesia
= anesthetic, anaesthetic
= anesthesiologist, anaesthesiologist, anaesthetist
= tumor, tumour
= COPD, chronic obstructive pulmonary disease*
= CPR, cardiopulmonary resuscitation*
= ECG, EKG, electrocardiogram
= EEG, electroencephalogram
= MRI, magnetic resonance imaging*
= CT scan*, computed tomography*, CAT scan*
= ICU, intensive care unit*
= emergency room*, A&E, accident and emergency*, emergency department*
~ operating theatre, operating room, operating theater
= GP, general practitioner*
~ doctor, physician, medic, GP
= HIV, human immunodeficiency virus*
= AIDS, acquired immunodeficiency syndrome*, acquired immune deficiency syndrome*
= tuberculosis, TB
= UTI, urinary tract infection*
= STI, sexually transmitted infection*
= DVT, deep vein thrombosis*, deep venous thrombosis*
= BMI, body mass index*
= ADHD, attention deficit hyperactivity disorder*
= OCD, obsessive compulsive disorder*, obsessive-compulsive disorder*
= PTSD, post-traumatic stress disorder*, post traumatic stress disorder*, posttraumatic stress disorder*
= NSAID, nonsteroidal anti-inflammatory drug*, non-steroidal anti-inflammatory drug*
= OTC, over the counter*, over-the-counter
= acetaminophen, paracetamol
= epinephrine, adrenaline
= norepinephrine, noradrenaline
= albuterol, salbutamol
= aspirin, acetylsalicylic acid*
= painkiller, analgesic, pain reliever*, pain medication*
~ painkiller, analgesic, pain relief, pain relievers
= anti-inflammatory, antiinflammatory
~ blood thinner, anticoagulant
= water pill*, diuretic
= antidepressant, anti-depressant
~ vaccinate, vaccination, vaccine, immunize, inoculation, shot, jab
~ immune, immunity
~ medicine, medication, drug, drugs, medicament
~ administer medication, give medication
~ drug dosage, medication dosage, drug dose
~ dose, dosage
~ prescribe, prescription
~ pharmacy, chemist's shop, drugstore
~ pharmacist, druggist, dispensing chemist
= pharmacist, dispensing chemist*, druggist
~ side effect, adverse effect, adverse drug reaction, unwanted effect, side effects
~ side effect, adverse reaction, adverse effect
~ contraindicated, contraindication
~ allergy, allergic, hypersensitivity
~ treat, treatment, therapy, cure, remedy
= first-line treatment*, first line treatment*, first-line therapy*, first-line drug treatment*
~ first-line treatment, treatment of choice, drug of choice
~ cure, heal, remedy
~ diagnose, diagnosis, diagnostic
~ disease, illness, sickness, disorder, condition
~ ill, sick, unwell
~ infection, infected, infect
~ infectious, contagious, transmissible, communicable
~ spread, transmit, transmission, pass on
~ pain, ache, hurt, sore, painful
= stomach ache*, stomachache, stomach pain*, tummy ache*
~ abdominal pain, stomach pain, bellyache
= abdomen, belly
~ stomach, belly, tummy
= toothache, tooth pain*
= back pain*, backache
~ sore throat, throat pain
= flu, influenza
= runny nose*, rhinorrhea
= nosebleed, epistaxis, nose bleed*
= shortness of breath*, dyspnea, dyspnoea, breathlessness, difficulty breathing*
~ breathe, breathing, respiration, respiratory
~ inhale, breathe in, inhalation
= breathe in, inhale
= breathe out*, exhale
= vomit, throw up
~ vomit, vomiting, throw up, emesis, be sick
~ nausea, nauseous, queasy
~ dizzy, dizziness, lightheaded
~ faint, fainting, pass out, syncope, lose consciousness
= pass out*, lose consciousness*
~ unconscious, unconsciousness, unresponsive
~ bleed, bleeding, hemorrhage, haemorrhage, blood loss
~ injure, injury, injured, hurt
= itching, pruritus, itchiness
~ itch, itching, itchy
~ swell, swelling, swollen, edema, oedema
~ inflame, inflammation, inflamed
~ rash, skin eruption
~ burn, burns, burning, scald
~ fracture, broken bone, break a bone
~ bone fracture, broken bone
~ constipation, constipated
~ pee, urinate, urination, urine
= urinate, pee
~ bowel movement, defecation
~ stool, feces, faeces, poop
= feces, faeces
= swallowing difficulty*, difficulty swallowing*, dysphagia, trouble swallowing*
~ kidney failure, renal failure
~ kidney disease, renal disease
~ kidney, renal
~ liver, hepatic
~ heart, cardiac
~ lung, pulmonary
~ heart failure, cardiac failure
~ heart disease, cardiac disease
~ heart rate, pulse rate
= heart rhythm disorder*, arrhythmia, irregular heartbeat*
= stroke, cerebrovascular accident*
~ blood clot, thrombus
~ blood vessel, vessel, artery or vein
= pressure ulcer*, pressure sore*, bedsore, decubitus ulcer*, pressure injury*
~ chemo, chemotherapy
= chemo, chemotherapy
= radiotherapy, radiation therapy*
~ surgery, operation, surgical, operate
~ surgical procedure, surgical operation
= postoperative, post-operative, after surgery*
= preoperative, pre-operative, before surgery*
= C-section, caesarean, cesarean, cesarean section*, caesarean section*
~ pregnant, pregnancy, expecting a baby, gestation
= pregnant, expecting a baby*
~ give birth, childbirth, delivery, labour, labor
= miscarriage, spontaneous abortion*
~ breastfeed, breastfeeding, nursing mother, lactation
= breastfeeding, breast-feeding
= newborn baby*, neonate, newborn infant*
~ newborn, neonate, neonatal, infant, baby
~ baby, infant
~ child, kid, children
~ adolescent, teenager, teen, young person
= teenager, teen
~ adult, grown-up
~ elderly, old people, older adults, seniors, senior citizens
= elderly people*, old people*, older people*, senior citizens*
= menstruation, menses
~ contraception, birth control, contraceptive
= contraception, birth control*
= period pain*, menstrual cramps*, dysmenorrhea
~ infertile, infertility
~ depression, depressed, depressive
~ anxious, anxiety, worry, nervous
~ insomnia, sleeplessness, unable to sleep, trouble sleeping
= insomnia, sleeplessness
~ suicide, suicidal
~ mental illness, psychiatric illness
~ Alzheimer's, Alzheimer disease
~ disabled, disability, handicapped
~ deaf, hard of hearing
~ blind, blindness, visually impaired
= nearsighted, short-sighted, myopia, shortsighted
= farsighted, long-sighted, hyperopia
~ registered nurse, RN
= nursing intervention*, nurse intervention*, nursing action*
~ hospital, clinic
~ hospitalize, hospitalization, admit to hospital, hospitalisation
~ emergency, urgent
~ rescue, save
~ resuscitate, resuscitation
~ hand washing, hand hygiene, wash hands, handwashing
= hand washing*, handwashing, washing hands*, wash hands*, wash your hands*
~ sterilize, sterilise, sterile, sterilization
~ disinfect, disinfection, disinfectant
~ hygiene, hygienic, cleanliness
~ catheter insertion, insert a catheter, place a catheter
~ intravenous, IV drip
~ inject, injection, shot
~ blood test, blood work, blood sample
~ draw blood, take blood, take a blood sample
~ diet, nutrition, eating habits
~ nutrition, nutrient, nutritional
~ nourish, nourishment
~ malnutrition, malnourished, undernourished
~ lose weight, weight loss, slim down
= lose weight*, slim down*
~ gain weight, weight gain, put on weight
~ gain weight, put on weight
~ exercise, physical activity, work out, workout
~ fit, fitness
~ healthy, health
~ life expectancy, expected lifespan
~ lifespan, life span, lifetime
= lifespan, life span*
~ die, death, dead, pass away
= die, pass away*
~ mortality, death rate
~ death rate, mortality rate
~ fatal, deadly, lethal
= fatal, deadly, lethal
~ alive, living
~ survive, survival
~ prognosis, outlook
~ chronic, long-lasting
= white blood cell*, leukocyte, leucocyte, WBC
= red blood cell*, erythrocyte, RBC
= platelet, thrombocyte
= nerve cell*, neuron, neurone
= windpipe, trachea
= voice box*, larynx
= collarbone, clavicle
= shoulder blade*, scapula
= kneecap, patella
= thigh bone*, femur, thighbone
= shin bone*, tibia, shinbone
= breastbone, sternum
= jawbone, mandible, lower jaw*
= womb, uterus
~ large intestine, large bowel
~ small intestine, small bowel
~ intestine, bowel, gut
= spine, vertebral column*, spinal column*
~ backbone, spine, vertebral column
= eardrum, tympanic membrane*
~ thyroid gland, thyroid
~ muscle, muscular
~ bone, skeletal
~ digest, digestion
~ digest, digestion, digestive
~ metabolism, metabolic
~ secrete, secretion
~ excrete, excretion
~ absorb, absorption, take up
~ ingest, swallow
~ reproduce, reproduction, reproductive
~ fertilize, fertilization, fertilisation
= fertilization, fertilisation
= ovum, egg cell*
= sperm, spermatozoa
~ hereditary, inherited, genetic, heredity
~ gene, genetic, genes
~ mutate, mutation
~ evolve, evolution
~ extinct, extinction, die out
= become extinct*, die out*
~ organism, living thing, living being, creature
~ living organism, living thing, living being
~ germ, microbe, microorganism
= microbe, microorganism, micro-organism
~ bacteria, bacterium, bacterial
~ virus, viral
~ fungus, fungi, fungal
~ parasite, parasitic
= carnivore, meat-eating animal*, meat eater*
= herbivore, plant-eating animal*, plant eater*
~ carnivore, carnivorous
~ herbivore, herbivorous
~ habitat, natural environment
~ ecosystem, ecology, ecological
~ environment, surroundings, environmental
~ pollute, pollution, contaminate, contamination
~ renewable energy, green energy, clean energy, alternative energy
~ nuclear, atomic
~ nuclear power plant, nuclear power station
~ power plant, power station
~ deforestation, cut down trees, forest clearing
~ recycle, recycling, reuse
~ rubbish, garbage, trash, waste, litter
~ rubbish, garbage, trash
= rubbish bin*, dustbin, trash can*, garbage can*
~ sewage, wastewater, waste water
= wastewater, waste water*
~ drought, dry spell
~ earthquake, quake, seismic
= earthquake, quake
~ volcano, volcanic
~ erupt, eruption
~ erode, erosion
~ weather, meteorological
~ rain, rainfall, precipitation
~ cold, cool
~ humid, humidity, moisture, damp
~ dry, arid
~ wet, moist, damp
~ coast, shore, seaside
~ border, frontier, boundary
~ population, inhabitants, number of people
~ inhabitant, resident
= densely populated*, dense population*
~ city, town
~ village, settlement
~ countryside, rural area
~ region, area, zone
~ continent, continental
~ world, globe, worldwide
= globalization, globalisation
~ colonize, colony, colonization, colonial
~ empire, imperial
~ monarchy, kingdom
~ revolution, revolutionary, uprising
~ rebel, rebellion, revolt, uprising
~ war, warfare, armed conflict
= World War I, World War 1, First World War, WWI, WW1
= World War II, World War 2, Second World War, WWII, WW2
~ break out, outbreak, start
~ battle, fight, combat
~ army, military, armed forces
~ soldier, troops
~ weapon, arms
~ invade, invasion
~ conquer, conquest
~ defeat, beat
~ victory, win, triumph
~ surrender, capitulate, give up
~ peace treaty, peace agreement
~ treaty, pact, accord
~ alliance, ally, allies
~ independence, independent
~ free, freedom, liberty, liberate
~ freedom of speech, free speech
~ slave, slavery, enslaved
~ abolish, abolition, do away with
= do away with*, abolish
~ overthrow, topple
~ assassinate, assassination
~ dictator, dictatorship
~ democracy, democratic
~ govern, government, rule
~ politics, political
~ economy, economic
~ industrial, industry
~ farm, farming, agriculture
= agriculture, farming
~ harvest, reap
~ import, importation
~ export, exportation
~ religion, religious, faith
~ ancient, antique
~ explorer, exploration, explore
~ invent, invention, inventor
~ scientist, researcher
~ science, scientific
~ research, study, investigation, investigate
~ investigate, investigation, look into, inquiry
= look into*, investigate
= inquiry, enquiry
~ theory, theoretical
~ experiment, experimental
~ author, writer
~ poem, poetry, verse
~ painting, picture
~ theme, main idea, central idea
~ main idea, central idea, key idea
~ character, protagonist
= main character*, protagonist, central character*
~ narrator, narrate
~ metaphor, metaphorical
~ accelerate, acceleration
~ weigh, weight
~ gravity, gravitation, gravitational
~ gravitational force, force of gravity
~ Newton's first law, first law of motion, law of inertia
~ Newton's second law, second law of motion
~ Newton's third law, third law of motion
~ friction, frictional
~ energy, energetic
~ conserve, conservation
~ conservation of energy, law of conservation of energy, energy conservation law
~ electricity, electric, electrical, power
~ electric current, electrical current
~ voltage, potential difference
~ electric charge, electrical charge
~ conduct, conductor, conductivity, conduction
~ insulate, insulation, insulator
~ magnet, magnetic, magnetism
~ reflect, reflection
~ refract, refraction
~ diffract, diffraction
~ oscillate, oscillation, vibrate, vibration
~ vibrate, vibration
~ radioactive, radioactivity
~ radiate, radiation
~ evaporate, evaporation, vaporize
~ soluble, solubility
~ acid, acidic, acidity
~ alkaline, basic, alkali
~ oxidize, oxidation, oxidise
~ rust, corrode, corrosion
~ corrode, corrosion
~ react, reaction
~ catalyst, catalyze, catalysis
~ atomic number, proton number
~ mass number, nucleon number
~ periodic table, periodic system of the elements
~ atom, atomic
~ molecule, molecular
~ ion, ionic
~ metal, metallic
~ explode, explosion, blow up
~ explosive, explode
= flammable, inflammable
~ burn, combustion
= sulphur, sulfur
= aluminium, aluminum
= sodium chloride*, NaCl
= carbon dioxide*, CO2
= baking soda*, sodium bicarbonate*, bicarbonate of soda*
= vitamin C, ascorbic acid*
~ gas, gaseous
~ dense, density
~ high, height, tall
~ long, length
~ wide, width, broad
~ deep, depth
~ strong, strength, powerful
~ weak, weakness, feeble
~ sum, add up, total
~ calculate, compute, calculation, work out, computation
= compute, calculate
~ multiply, multiplication
~ subtract, subtraction, take away
= maths, math, mathematics
~ mathematics, mathematical
~ algebra, algebraic
~ geometry, geometric
~ integral, integrate, integration
~ Pythagorean theorem, Pythagoras' theorem, Pythagoras theorem
~ percentage, percent, per cent
= percent, per cent*
~ fraction, fractional
~ probability, likelihood, chance, odds, probable
~ random, randomly, at random
~ normal distribution, Gaussian distribution
~ standard deviation, SD
~ statistic, statistics, statistical
~ circumference, perimeter
~ triangle, triangular
~ circle, circular
~ right triangle, right-angled triangle
~ proof by contradiction, indirect proof
~ primary school, elementary school
~ secondary school, high school
~ kindergarten, nursery school
~ university, college
~ student, pupil, learner
~ first-year student, freshman
~ teacher, instructor, educator, schoolteacher
= head teacher*, headteacher, school principal*, headmaster
~ professor, lecturer
~ classroom, class
= classroom management*, managing a classroom*, manage your classroom*, managing the class*
~ lesson, class
= lesson plan*, lesson planning*, plan a lesson*, plan lessons*
~ curriculum, syllabus
~ subject, topic
~ exam, test, examination
= pass an exam*, pass a test*, succeed in an exam*
~ fail an exam, fail a test
= take an exam*, sit an exam*, take a test*
~ mark, grade, score
~ homework, home assignment, schoolwork
~ essay, paper
~ thesis defense, defend your thesis, thesis defence
~ scholarship, grant, bursary
~ tuition fees, school fees
~ tuition, fees
~ bachelor's degree, undergraduate degree
~ graduate from university, finish university
~ graduate, graduation, graduated
~ enroll, enrol, enrolment, enrollment, register, sign up
= enroll, enrol
= enrollment, enrolment
~ drop out of school, leave school early
~ truant, truancy, skip school
~ discipline, behave, behaviour, behavior
= behaviour, behavior
~ behave, behavior, behaviour, conduct, act
~ misbehave, misbehavior, misbehaviour, act up, disruptive
~ disruptive student, misbehaving student, student who misbehaves
~ gifted, talented
~ talent, gift, talented
~ special needs, disabilities, special education
~ involve, engage, involvement, engagement
~ inclusive, inclusion, include
~ literacy, read and write
~ vocabulary, words
~ learn vocabulary, memorize words, learn new words
~ memorize, memorise, learn by heart, remember
= memorize, memorise, learn by heart*
~ remember, recall, memory
~ forget, forgotten, forgetful
~ remind, reminder
~ understand, comprehend, grasp, understanding, comprehension
= comprehend, understand
~ misunderstand, misunderstanding, misinterpret
~ grammar, grammatical
~ pronounce, pronunciation
~ translate, translation
~ speak, talk, spoken, speech
~ fluent, fluency, fluently
~ native speaker, mother tongue
= mother tongue*, native language*, first language*
~ meaning, mean, signify, stand for, sense
~ word, term
~ plural, pluralize
~ full stop, period
~ exclamation mark, exclamation point
= uppercase, upper case*, capital letter*, capital letters*
= lowercase, lower case*, small letters*
~ capitalize, capitalise, capital letters
~ past simple, simple past
~ present continuous, present progressive
~ past continuous, past progressive
~ foreign language, second language
~ practise, practice
~ repeat, repetition, do again
~ concentrate, focus, concentration, pay attention
~ distract, distraction
~ study habits, learning habits
~ bored, boring, boredom
~ curious, curiosity
~ cook, prepare, make
~ stove, cooker, hob
= fridge, refrigerator
= defrost, thaw
= aubergine, eggplant
= courgette, zucchini
~ coriander, cilantro
= rocket salad*, arugula
= spring onion*, scallion, green onion*
= beetroot, beets
= chickpea, garbanzo bean*, chickpeas
~ prawn, shrimp
~ minced meat, ground meat
~ minced beef, ground beef
~ icing sugar, powdered sugar, confectioners' sugar
~ caster sugar, superfine sugar
~ plain flour, all-purpose flour
= cornflour, cornstarch, corn starch*
= wholemeal, whole wheat*
~ candy, sweets, confectionery
= crisps, potato chips*
= aluminium foil*, aluminum foil*, tin foil*, tinfoil
= cling film*, plastic wrap*, saran wrap*
= baking paper*, parchment paper*, baking parchment*
= frying pan*, skillet
= cutlery, silverware, flatware
= washing-up liquid*, dish soap*, dishwashing liquid*
~ do the dishes, wash the dishes, wash up the dishes
= dishwasher, dish washer*
~ tumble dryer, clothes dryer
~ hoover, vacuum cleaner
= faucet, water tap*
~ faucet, tap
= electrical outlet*, power outlet*, power socket*, wall socket*
~ torch, flashlight
= spanner, wrench
= nappy, diaper
= pram, baby carriage*
= pushchair, stroller
= curtains, drapes
= sofa, couch, settee
~ flat, apartment
~ house, home, dwelling
~ live, dwell, reside, residence
~ residence, reside, home
~ address, place of residence
~ lift, elevator
~ stairs, staircase, steps
= staircase, stairway
~ bathroom, toilet, restroom, lavatory, WC, loo
= loo, lavatory, restroom
~ cupboard, cabinet
~ garden, yard, backyard
= lawn mower*, lawnmower
~ mow the lawn, cut the grass
~ neighbour, neighbor, next door
= neighbour, neighbor
= neighbourhood, neighborhood
~ noise, noisy, loud
~ quiet, silent, silence
~ smell, odor, odour, stink
= odor, odour
= bad smell*, unpleasant odor*, unpleasant odour*, bad odor*, bad odour*
~ stain, spot, mark
~ dirt, dirty, filthy
~ mold, mould, mildew
= mold, mould
~ leak, leaking, drip
~ clogged drain, blocked drain
~ clog, clogged, blocked, unclog
~ tighten, make tighter
~ attach, fasten, fix, fixed
~ fasten, attach, secure
~ detach, remove, take off
~ assemble, assembly, put together
= take apart*, disassemble, dismantle
~ disassemble, take apart, dismantle
~ welder, welding
~ glue, adhesive
~ plumber, plumbing
~ carpenter, carpentry, joiner
~ craftsman, artisan, tradesman
~ construct, construction, build, building
~ construction site, building site
~ building permit, construction permit
~ building permit, planning permission, building permission
~ building, structure, edifice
~ architect, architecture
~ reinforce, reinforcement
~ foundation, foundations, footing
~ beam, girder
~ pillar, column
~ tension, tensile
~ compress, compression, compressive
~ gear, cogwheel
~ pipe, tube, piping
~ internal combustion engine, combustion engine
~ cool, cooling, cool down, chill
~ air conditioning, AC unit, air conditioner
~ air conditioning, air conditioner, AC
~ ventilate, ventilation
= HVAC, heating ventilation and air conditioning*
= CAD, computer-aided design*, computer aided design*
= CNC, computer numerical control*
= PLC, programmable logic controller*
= LED, light-emitting diode*, light emitting diode*
~ AC current, alternating current
~ DC current, direct current
= PPE, personal protective equipment*
= MSDS, material safety data sheet*
= OSHA, Occupational Safety and Health Administration
~ occupational safety, workplace safety, safety at work, work safety
~ workplace safety, safety at work, safety in the workplace, occupational safety
~ work accident, workplace accident, accident at work, occupational accident
~ fire extinguisher, extinguish
~ put out a fire, extinguish a fire
~ extinguish, put out
= firefighter, fireman
~ helmet, hard hat
~ evacuate, evacuation, escape
~ escape, flee, run away, get away
= flee, run away*
~ emergency exit, fire exit, escape route
= quality control*, QC
~ manufacture, manufacturing, production, produce
~ factory, plant, works
~ material, substance
~ equipment, gear, machinery
~ machine, machinery
~ tool, instrument
~ operate, operation, run, use
~ operator, operate
~ process, procedure
~ use, utilize, employ, apply, make use of, usage
= make use of, utilize, utilise
~ used for, purpose, intended for, serve
~ application, use
~ work, function, operate
~ do, perform, carry out, conduct, execute
~ perform, performance
~ accomplish, complete, carry out
~ complete, finish, completion, conclude
~ conclude, conclusion, finish, end
~ end, finish, conclude
~ continue, go on, carry on, proceed, continuation
~ go on, carry on, continue
~ give up, quit, abandon
~ abandon, desert, give up
~ try, attempt, effort
~ want, wish, desire, would like
= wish to, would like to, want to
~ hope, expect
~ anticipate, expect, foresee
~ like, enjoy, love, appreciate
~ enjoy, enjoyment, pleasure
~ dislike, hate, do not like, least like
~ detest, hate
~ hate, hatred, loathe
~ love, affection
~ feel, feeling, emotion, sense
~ emotion, emotional, feelings
~ happy, glad, pleased, happiness, joyful
~ sad, unhappy, sadness, sorrow
~ afraid, scared, fear, frightened, fearful
= afraid of, scared of, frightened of
~ worry, worried, concern, concerned, anxious
~ concern, worry
~ surprise, surprised, astonish
~ embarrass, embarrassing, embarrassment, ashamed
~ shame, ashamed
~ jealous, jealousy, envious, envy
~ disappoint, disappointed, disappointment, let down
~ frustrate, frustrated, frustration, annoyed
~ annoy, annoying, irritate, bother
~ disturb, bother, interrupt, disturbance
~ interrupt, interruption, disturb
~ excite, excited, exciting, excitement, thrilled
~ passion, passionate, enthusiastic, enthusiasm
~ enthusiasm, enthusiastic, eager
~ calm, calmly, composed
~ calm down, settle down
~ relax, unwind, relaxation, rest
~ unwind, relax
~ tired, fatigue, exhausted, weary, tiredness
= exhausted, worn out*
~ burnout, burned out, burnt out, exhaustion
= burnout, burn-out
~ sleep, sleeping, asleep
= fall asleep*, go to sleep*, get to sleep*
~ awake, wake up, wake
~ sleepy, drowsy, drowsiness
~ hungry, hunger
~ thirsty, thirst
~ eat, consume, have a meal
~ food, meal, foodstuff
~ drink, beverage
~ consume, consumption, use up
~ bring, fetch
~ hold, grip
~ place, location, spot, site
~ location, place, position, situated, located
~ located, situated, found
~ come from, originate, derive, origin
~ origin, source, originate
~ arrive, arrival, reach, get to
~ leave, depart, departure, go away
~ depart, departure, leave
~ enter, entry, go in, get in
~ entrance, entry, way in
~ exit, leave, way out
~ return, go back, come back
= go back to, return to
~ visit, call on, go to see
~ remain, stay
~ wait, await
~ follow, come after
~ precede, come before
= take place*, occur, happen
~ happen, occur, event
~ event, occurrence, incident
~ incident, event
~ appear, show up, emerge, appearance
~ disappear, vanish, disappearance
= vanish, disappear
~ look like, resemble, appearance
~ resemble, similar, look like
~ similar, alike, similarity, comparable
~ identical, same, equal
~ different, differ, distinct, unlike
~ distinguish, tell apart, differentiate
= tell apart*, distinguish
~ unique, special, stand out, one of a kind
~ special, particular, specific
~ specific, particular, certain
~ general, common, overall
~ common, frequent, usual, typical, widespread, popular
~ typical, usual, common, standard
~ abnormal, unusual, strange
~ unusual, uncommon, rare, strange
= uncommon, rare
~ rare, rarely, seldom
= rarely, seldom
~ often, frequently, frequency, how many times, regularly
= frequently, often
~ sometimes, occasionally, now and then, at times
= occasionally, now and then*, from time to time*
~ always, constantly, all the time
~ immediately, right away, at once, instantly, straight away
= right away*, immediately, straight away*
~ instant, immediate
~ soon, shortly, before long
~ now, currently, at present, at the moment, nowadays
= currently, at present*, at the moment*
= nowadays, these days*
~ today, nowadays
~ recently, lately, recent
= recently, lately
~ recent, latest, newest, new
~ new, novel, fresh
~ old, aged, ancient
~ modern, contemporary, up to date
~ outdated, obsolete, out of date, old-fashioned
= outdated, out of date*
~ early, ahead of time
~ first, initial, earliest
~ last, final, ultimate
~ final, last, end
~ next, following, subsequent
~ before, prior to, ahead of
= prior to, before
~ during, while, in the course of
~ until, till, up to
= until, till
~ duration, how long, length of time
~ how long does it take, how much time does it take
~ length of time, amount of time
~ temporary, provisional, short-term
~ permanent, lasting, permanently
~ permanently, forever, for good
~ daily, every day, each day
= daily, every day*, each day*
~ weekly, every week, each week
= weekly, every week*
~ monthly, every month, each month
= monthly, every month*
~ yearly, annual, every year, annually, per year
= yearly, annual, annually, every year*, per year*, each year*
= date of birth*, birth date*, birthdate, DOB
~ age, how old
~ appointment, meeting
~ make an appointment, book an appointment, schedule an appointment
~ big, large, huge, great
= big, large
~ huge, enormous, massive, gigantic
= enormous, huge
~ small, little, tiny
~ tiny, minute, very small
~ size, dimension, dimensions, magnitude
~ amount, quantity, volume
~ many, lots of, numerous, a lot of
= lots of, a lot of
~ several, multiple, various, many
~ various, different, diverse
~ few, not many
~ enough, sufficient, adequate
= enough, sufficient
~ insufficient, inadequate, not enough, lack
= not enough*, insufficient
~ lack, shortage, absence, missing
~ shortage, scarcity, lack
~ scarce, scarcity
~ excess, surplus, too much
~ extra, additional, further
= additional, extra
~ remaining, left over, rest
~ whole, entire, complete
= entire, whole
~ partial, part, incomplete
~ incomplete, unfinished, partial
~ part, portion, section, piece
~ portion, share, part
~ type, kind, sort, category, form, variety
= kind of, sort of, type of
~ list, enumerate
~ range, scope, extent
~ approach, method, strategy, way
~ strategy, tactic, plan, strategic
~ technique, method, practice
~ best, optimal, ideal, most effective, optimum
= optimal, optimum
~ best way to, most effective way to
~ right, correct, proper
~ correct, right, accurate, proper
~ correctly, properly, right
= properly, correctly
~ wrong, incorrect, mistaken, false
= incorrect, wrong
~ false, untrue, fake
~ fake, counterfeit, forged, false
~ forge, forgery, fake, counterfeit
~ true, truth
~ real, actual, genuine, authentic
~ genuine, authentic, authenticity
= exact, precise
~ exactly, precisely
= exactly, precisely
~ certain, sure, definite
~ uncertain, unsure, uncertainty, not sure
= unsure, not sure*
~ possible, feasible, possibility
~ possibility, chance, option
~ impossible, not possible
= impossible, not possible*
~ likely, probable, probably
= likely, probable
~ unlikely, improbable
= unlikely, improbable
~ feasible, viable, feasibility
~ option, alternative, choice
~ alternative, substitute, other option
~ opportunity, chance
~ excellent, outstanding, superb
~ bad, poor, terrible
~ terrible, awful, horrible
= awful, terrible
~ main, primary, principal, major, chief, key
~ major, main, significant
~ primary, main, principal
~ key, main, crucial
~ minor, insignificant, small
~ basic, fundamental, elementary
~ basics, fundamentals, essentials
= basics, fundamentals
~ principle, rule, fundamental
~ concept, idea, notion, conception
~ advanced, sophisticated
~ clear, obvious, evident, plain
= obvious, evident
~ unclear, ambiguous, vague, ambiguity
~ ambiguous, ambiguity
~ confuse, confusion, confusing, mix up
~ clarify, clarification, make clear, clear up
= make clear*, clarify
= appropriate, suitable
~ inappropriate, unsuitable, improper
= inappropriate, unsuitable
~ fit, suit, match
~ relevant, relevance, pertinent
~ related, relation, connected, associated
~ relationship, relation, connection
~ associate, association, connect
~ belong, belonging, be part of
~ contain, include, comprise, consist of, hold
~ include, contain, consist of, comprise, involve
= consist of, be made up of, be composed of
~ compose, composition, made of, consist
~ composition, makeup, ingredients
~ ingredient, component
~ exclude, exclusion, leave out, omit
~ omit, omission, leave out, skip
= leave out*, omit
~ skip, leave out, miss
~ except, apart from, besides
~ exception, except
~ structure, structural
~ form, shape, structure
~ shape, form
~ close, shut, closing
~ lock, locked, secure
~ unlock, unlocked, open
~ turn on, switch on, activate, enable, power on
= turn on, switch on
~ turn off, switch off, deactivate, disable, power off, shut down
~ turn off, switch off
= shut down*, shutdown
~ enable, activate, turn on
~ disable, deactivate, turn off
~ activate, activation, enable
~ push, press
~ pull, drag
~ lift, raise, pick up
~ throw away, discard, dispose of, get rid of, disposal
~ throw away, discard, throw out the rubbish
~ dispose of, get rid of
~ break, damage, destroy
~ broken, damaged, faulty, defective
= defective, faulty
~ destroy, destruction, demolish, ruin
~ demolish, demolition, tear down
= tear down*, demolish
~ collapse, fall down, cave in
~ build, construct, erect
~ produce, production, make, manufacture
~ shape, mold, mould
~ fill in, fill out, complete
~ fill in a form, fill out a form, complete a form
~ submit, submission, hand in, turn in, file, lodge
= submit, hand in
~ apply for, request, application for
~ ask, inquire, request, enquire
= enquire, inquire
~ request, ask for
= ask for*, request
~ answer, reply, respond
~ tell, say, inform
~ inform, notify, tell, let know, information
= let know*, inform
~ announce, announcement, declare
~ refer, reference
~ discuss, discussion, talk about
= talk about*, discuss
~ talk, speak, chat, conversation
~ conversation, dialogue, talk
= dialogue, dialog
~ listen, listening, hear
~ see, sight, vision
~ look, glance, view
~ watch, view
~ show, demonstrate, display, prove
~ demonstrate, demonstration, show
~ indicate, show, point to
~ represent, stand for, representation
~ symbolize, symbol, symbolise
~ sign, indication
~ express, expression
~ reveal, disclose, disclosure
~ disclose, disclosure
~ publish, publication, release
~ ignore, disregard, neglect
~ consider, take into account, consideration, think about
~ take into account, take into consideration
~ think, thought, thinking
~ imagine, imagination
~ suppose, assume, assumption, presume
~ assume, assumption, suppose
~ doubt, uncertain, doubtful
~ judge, judgment, judgement
~ justify, justification, defend
~ analyze, analyse, analysis, analytical
= analyze, analyse
~ interpret, interpretation
~ criticism, critique
~ accept, acceptance, approve
~ approve, approval, authorize, accept
~ turn down an offer, reject an offer, decline an offer, refuse an offer
~ refuse, refusal, reject, deny
~ deny, denial, refuse
~ admit, confess, acknowledge
~ confess, confession
~ apologize, apology, say sorry, apologise
= apologize, apologise, say sorry*
~ forgive, pardon, forgiveness
~ thank, thanks, gratitude
~ greet, greeting, say hello
~ welcome, greet
~ invite, invitation
~ introduce, introduction, present
~ promise, commitment, pledge
~ commit, commitment, dedicated
~ lie, lying, tell a lie
~ cheat, cheating, deceive, fraud
~ deceive, deception, mislead, trick
~ fraud, scam, fraudulent, swindle
= scam, swindle
~ steal, theft, stolen
~ rob, robbery
~ burglary, break-in, burglar
~ bribe, bribery
~ corrupt, corruption
~ blackmail, extortion, extort
~ kidnap, abduct, kidnapping
= kidnap, abduct
~ violent, violence
~ defend, defence, defense, protect
= defence, defense
~ fight, struggle, combat
~ survive, endure
~ endure, tolerate, withstand
= put up with*, tolerate
~ tolerate, tolerance, put up with
~ lose, loss, lost
~ find, locate, discover
~ win, winner, victory
~ get, obtain, receive, acquire, gain
~ obtain, get, acquire
~ acquire, acquisition, obtain
~ receive, get, be given
~ collect, gather, collection, assemble
~ gather data, collect data, data collection
~ gather information, collect information
~ accumulate, accumulation, build up
~ distribute, hand out, distribution
~ hand out, give out
~ exchange, swap, trade
~ afford, affordable
~ worth, value
~ value, valuation
~ standard, norm, criterion
~ criterion, criteria
~ condition, requirement, prerequisite
~ prerequisite, precondition, requirement
= prerequisite, precondition
~ circumstance, situation, condition
~ situation, circumstances, scenario, case
~ example, instance, sample
~ instance, example, case
~ case, instance, situation
~ fact, truth
~ factor, cause, element
~ aspect, side, facet
~ feature, characteristic, property
~ characteristic, feature, trait, property
~ trait, characteristic, quality
~ role, function, part
~ task, job
~ activity, action
~ action, act, measure
~ step, stage, phase
~ phase, stage
~ pattern, model
= modelling, modeling
~ system, systematic
~ foundation, basis, base
~ back, rear
~ side, lateral
~ middle, centre, center, central
~ inside, within, internal, interior
~ outside, external, exterior
~ internal, inner
~ external, outer
~ near, close to, nearby, adjacent
= close to, near to
~ far, distant, distance
~ distance, how far
~ direct, directly
~ straight, direct
~ parallel, parallelism, parallelize
~ vertical, upright
~ whole, all
~ every, each, all
~ only, just, solely
~ alone, by oneself, independently, on your own
~ together, jointly
~ independent, independence, independently
~ individual, person, single
~ person, human, individual, people
~ people, persons, human beings
~ man, male
~ woman, female
~ wife, spouse
~ husband, spouse
= mum, mom, mother
= dad, daddy, father
~ mother, mom, mum
~ father, dad
= grandma, grandmother, granny
= grandpa, grandfather, granddad
~ family, relatives
~ sibling, brother or sister
~ friend, buddy, pal
~ guest, visitor
~ guy, man
~ social, society
~ society, community
~ community, neighbourhood
~ culture, cultural
~ custom, tradition, traditional
~ habit, routine
~ lifestyle, way of life
~ equal, equality
~ inequality, unequal
~ fair, fairness, just
~ unfair, unjust, unfairness
= unfair, unjust
~ powerful, power
~ authority, authorities, power
~ command, order, instruct
~ instruction, instructions, directions
~ guide, guideline, guidance
= guideline, guidelines
~ manual, handbook, guide, instructions
= user manual*, instruction manual*, user guide*
~ tip, advice, hint
~ hint, clue
~ hidden, invisible
~ visible, visibility
~ empty, vacant
~ busy, occupied
~ accessible, accessibility, reachable
~ stable, stability, steady
~ unstable, instability
~ balance, equilibrium
~ work-life balance, work life balance, balance between work and life, balance work and personal life, balance work and private life
~ equilibrium, balanced
~ static, stationary
~ active, activity
~ inactive, idle
~ sensitive, sensitivity
~ intelligent, intelligence, clever, smart
~ clever, smart, bright
~ wise, wisdom
~ stupid, dumb, foolish
~ crazy, insane, mad
~ lazy, laziness
~ hardworking, hard-working, diligent
= hardworking, hard-working
~ careful, carefully, cautious, attention
~ careless, carelessness, sloppy
~ attention to detail, detail-oriented, attentive to detail
= attention to detail*, detail-oriented, detail oriented*
~ brave, courage, courageous
~ friendly, kind, nice
~ kind, kindness
~ generous, generosity
~ selfish, egoistic
~ stubborn, obstinate
~ arrogant, arrogance
~ humble, modest, humility
~ nervous, tense, nervousness
~ job interview nerves, nervous before an interview, interview nerves
~ beautiful, pretty, beauty
~ ugly, unattractive
~ attractive, attract, appealing
~ attract, attraction, draw
~ retain customers, keep customers, customer retention
~ attract customers, get customers, gain customers, acquire customers
~ comfort, comfortable
~ uncomfortable, awkward
~ convenient, convenience, handy
~ lucky, luck, fortunate
~ famous, well-known, fame
= famous, well-known
~ reputation, image
~ popular, popularity
~ fluctuate, fluctuation
~ rotate, rotation, spin, turn
~ spin, rotate
~ touch, contact
~ contact, get in touch, reach
~ get in touch with, contact
~ call, phone, ring
~ phone call, telephone call
~ hang up, end a call
~ message, text
= SMS, text message*
~ post, mail
= postcode, zip code*, postal code*
~ parcel, package
~ stamp, postage
~ social media, social network, social networking
~ comment, remark, commenting
~ subscribe, subscription
~ unsubscribe, cancel a subscription
~ football, soccer
= football match*, football game*, soccer match*
~ movie, film
= movie, motion picture*
~ cinema, movie theater, movie theatre
= cinema, movie theater*, movie theatre*
~ theatre, theater, playhouse
= theatre, theater
~ music, musical
~ song, tune
~ singer, vocalist
~ clothes, clothing, dress, wear
= clothes, clothing, garments
~ wear, dress, put on
~ what to wear, how to dress
~ trousers, pants
~ jumper, sweater, pullover
= pullover, sweater
~ trainers, sneakers
= trainers, sneakers
~ shoe, footwear
~ jewellery, jewelry
= jewellery, jewelry
~ hair, hairstyle
= hairdresser, hair stylist*
= make-up, makeup
~ grow, cultivate
~ grow, raise
~ sow, plant
~ fertilizer, fertiliser, manure
= fertilizer, fertiliser
~ pest, pests, vermin
~ get rid of weeds, kill weeds, remove weeds
~ pet, domestic animal
~ vet, veterinarian
= veterinarian, veterinary surgeon*
~ divorce attorney, divorce lawyer
= defense attorney*, defense lawyer*, defence lawyer*
~ hire an attorney, hire a lawyer
~ consult an attorney, consult a lawyer
~ need an attorney, need a lawyer
~ catch exceptions, handle exceptions, exception handling, handle errors, error handling
~ delete, remove, erase, get rid of, eliminate, wipe
~ insert, add, put in
~ copy, duplicate, replicate
~ validate, validation
~ efficient, efficiency
~ accurate, accuracy
~ precise, precision
~ exact, precise
~ hacker, attacker, intruder
~ fire, dismiss, sack, let go, dismissal, firing, fired
~ addict, addiction, addicted
~ dissolve, dissolution
~ revenue, sales, turnover
~ video, clip, footage
~ customer, client, buyer, shopper
~ lead, leader, leadership
~ owe, debt, in debt, indebted
~ lend, loan, lending, give a loan
~ borrow, take out a loan, borrower
~ robust, robustness
~ resilient, resilience
~ reject, refuse, turn down, decline, rejection
~ approximate, approximation, rough
~ method, way, technique, approach
~ detect, detection, discover, recognize, recognise
~ resist, resistance
~ heat, heat up, warm up
~ differentiate, differentiation, derivative
~ mental illness, mental disorder, psychiatric disorder, psychiatric illness
~ stop, halt, cease, quit
~ danger, dangerous, hazardous, unsafe
~ hazard, hazardous
~ risk, risky, risks
~ threat, threaten
~ lawyer, attorney, legal counsel, solicitor
~ stock, share
~ condense, condensation
~ obese, obesity
~ vary, variation, varied
~ nation, country
~ won't turn on, doesn't turn on, does not turn on, won't power on, won't start, not turning on, doesn't start, no power
= won't turn on, doesn't turn on, does not turn on, will not turn on, won't power on, not turning on
= won't boot*, does not boot*, doesn't boot*, fails to boot*, not booting*
~ won't start, doesn't start, does not start, fails to start
~ not working, stopped working, doesn't work, broken, malfunction, fails
~ not responding, frozen, freezes, hangs, stuck, unresponsive
~ slow computer, computer running slow, computer is slow, slow PC, sluggish computer
~ forgot password, forgotten password, lost password, don't remember password, cannot remember password
~ reset password, change password, password reset, new password
~ password reset, resetting a password, reset a password, reset your password
~ locked out, account lockout, account is locked, locked account
~ account lockout, account locked out, locked out of an account, locked out of your account
~ no sound, no audio, sound not working, audio not working
= no sound*, no audio*
~ sound card, audio card
~ no internet, cannot connect to the internet, can't connect to the internet, no internet connection, internet not working, internet connection problem
~ can't connect, cannot connect, unable to connect, fails to connect
~ can't access, cannot access, unable to access
~ can't print, cannot print, unable to print, won't print, doesn't print
~ can't open, cannot open, unable to open, won't open
= can't log in, cannot log in, unable to log in, can't sign in
~ printer not printing, printer won't print, cannot print, printer offline
~ battery drains fast, battery drain, battery runs out quickly, battery dies quickly, short battery life
~ overheat, overheating, gets too hot, runs hot
~ low disk space, running out of disk space, disk full, out of storage, free up space, disk space
~ free up disk space, free disk space, free up storage space
~ pop-up, popup, pop-up ad
= pop-up, popup
= junk mail*, junk email*, spam mail*, spam email*
~ spam, junk mail, unwanted email, unsolicited email
~ phishing, phishing email, scam email, suspicious email
~ shared folder, network share, shared drive, network drive
~ remote desktop, remote desktop connection
= RDP, remote desktop protocol*
= help desk*, helpdesk
~ help desk, helpdesk, service desk, IT support, tech support, technical support
~ tech support, technical support
~ ticket, support request, service request
~ second monitor, second screen, second display, dual monitors
= touchpad, trackpad
= webcam, web camera*
~ headphones, headset, earphones, earbuds
~ driver update, update drivers, outdated driver
~ factory reset, reset to factory settings, restore factory settings, factory settings
~ factory reset, reset to factory settings, restore factory settings
~ clear cache, empty cache, delete cache, clear browsing data
~ clear the cache, empty the cache, delete the cache
~ extension, add-on, plugin, plug-in, addon
= plugin, plug-in
= add-on, addon
~ web browser, internet browser
~ browser, web browser
= right-click, right click*
= double-click, double click*
~ copy and paste, copy-paste, copy paste
= copy and paste*, copy-paste
= cut and paste*, cut-and-paste
= touchscreen, touch screen*
= blue screen of death*, BSOD
= task bar*, taskbar
~ start-up time, boot time
~ boot, start up, startup
~ power supply, power supply unit, PSU
= motherboard, mainboard
= heat sink*, heatsink
= BIOS, basic input output system*
= static IP, static IP address*, fixed IP address*
~ dynamic IP, dynamic IP address
~ IP address, internet protocol address
~ private IP, private IP address
~ public IP, public IP address
= ISP, internet service provider*
~ MAC address, hardware address
= NIC, network interface card*, network card*
= subnet, subnetwork
~ routing, route, router
~ packet, data packet
~ Ethernet cable, network cable, LAN cable
~ outage, downtime, unavailable, down
~ zero downtime, no downtime, without downtime
= uptime, up-time
= ACL, access control list*
= SIEM, security information and event management*
= SOC, security operations center*, security operations centre*
= APT, advanced persistent threat*
= IAM, identity and access management*
= DLP, data loss prevention*, data leak prevention*
= EDR, endpoint detection and response*
= TLS, transport layer security*
= SSL, secure sockets layer*
= AES, advanced encryption standard*
= JWT, JSON web token*
= zero-day, zero day*, 0-day
= pen test*, penetration test*, pentest
~ penetration testing, pentest, pen testing
= penetration testing*, pentesting, pen testing*, pen-testing
~ white-hat hacker, ethical hacker, white hat hacker
~ black-hat hacker, malicious hacker, black hat hacker
~ man-in-the-middle attack, MITM attack
= denial of service*, DoS attack*, denial-of-service
= SQL injection*, SQLi
= least privilege*, least-privilege, minimal privileges*
~ defense in depth, defence in depth, layered security
~ incident response, respond to an incident, security incident handling, incident handling
= end-to-end encryption*, E2EE, end to end encryption*
= symmetric encryption*, symmetric-key encryption*, secret-key encryption*, symmetric cryptography*, symmetric key cryptography*
= asymmetric encryption*, public-key encryption*, public key encryption*, public key cryptography*, asymmetric cryptography*, asymmetric key cryptography*
~ cryptography, cryptographic, encryption
~ sanitize, sanitization, sanitise, clean input
~ expose, exposure, exposed
~ exploit, exploitation
~ privilege escalation, escalate privileges, elevation of privilege
= privilege escalation*, escalation of privileges*, elevation of privileges*
~ patch, patching, security update
= data lake*, datalake
= dataset, data set*
= dataframe, data frame*
~ data scientist, data science professional
= big data*, bigdata
= time series*, time-series
~ train-test split, train test split, split into training and test sets, training and test set split
= training set*, training data*, training dataset*, train set*
~ test set, test data set, test dataset
~ validation set, validation data, validation dataset
= cross-validation, cross validation*
= backpropagation, back propagation*, back-propagation, backprop
~ vanishing gradient, vanishing gradients, gradient vanishing
= exploding gradient*, exploding gradients*, gradient explosion*
= neural network*, neural net*, artificial neural network*, ANN
~ pretrained, pre-trained, pretraining, pre-training
= pretrained, pre-trained
= dimensionality reduction*, dimension reduction*, reduce dimensionality*, reduce the number of dimensions*
~ feature engineering, feature creation
= hyperparameter, hyper-parameter
~ true positive rate, recall, sensitivity
= ROC curve*, receiver operating characteristic*
= AUC, area under the curve*
= F1 score*, F1-score, F-measure
= A/B test*, A/B testing*, split testing*, AB testing*
= null hypothesis*, H0
~ Type I error, false positive error, type 1 error
~ Type II error, false negative error, type 2 error
~ type 1 diabetes, type I diabetes
~ type 2 diabetes, type II diabetes
= p-value, p value*
= central limit theorem*, CLT
= maximum likelihood estimation*, MLE
= gradient boosting*, gradient boosted trees*, GBM
~ word embedding, word vector, word embeddings
= stop words*, stopwords
= chatbot, chat bot*
~ hallucinate, hallucination, make things up, made-up facts
~ prompt, prompting, prompt engineering
~ skew, skewed, skewness
~ class imbalance, imbalanced classes, imbalanced data, imbalanced dataset, unbalanced data
= imbalanced dataset*, unbalanced dataset*, imbalanced data*, unbalanced data*, class imbalance*
~ impute, imputation, fill in missing values
~ handle missing values, treat missing data, deal with missing data, missing value treatment
~ handle missing values, handle missing data, deal with missing values, deal with missing data, treat missing values
~ deal with outliers, handle outliers, treat outliers
~ noise, noisy data
~ cleaning data, data cleaning, clean data, data cleansing
~ data cleaning, data cleansing, cleaning data, clean the data
~ data wrangling, data munging
~ data visualization, visualize data, charts, data visualisation
~ chart, graph, diagram, plot
~ pie chart, circle chart
~ bar chart, bar graph
= scatter plot*, scatterplot, scatter graph*
= box plot*, boxplot, box-and-whisker plot*
= pivot table*, PivotTable
= VLOOKUP, vertical lookup*
~ aggregate, aggregation, summarize
~ group by, grouping
~ query optimization, optimize a query, slow query, speed up a query, query performance, query tuning
~ optimize a query, tune a query, query optimization, query tuning
~ slow queries, slow-running query, slow query
~ schema, structure of the database
~ denormalize, denormalization
~ pagination, paginate, paging results
~ delete duplicates, delete duplicate rows, remove duplicate records, eliminate duplicate rows
~ remove duplicates, delete duplicates, eliminate duplicates, get rid of duplicates
~ delete duplicate rows, remove duplicate rows, delete duplicate records, remove duplicate records
~ find duplicates, detect duplicates, identify duplicates
= nth highest*, nth largest*, Nth-highest
= second highest*, second largest*, second-highest
= auto-increment, auto increment*, autoincrement
= many-to-many, many to many*
= one-to-many, one to many*
= one-to-one, one to one relation*
= key-value store*, key value store*, key-value database*
= NoSQL, non-relational database*
= ACID, atomicity consistency isolation durability*
= eventual consistency*, eventually consistent*
= publish-subscribe, pub/sub, pubsub, publish subscribe*
= event-driven, event driven*
= service-oriented architecture*, SOA
= serverless, serverless computing*
= CI/CD, continuous integration and continuous delivery*, CI/CD pipeline*
~ pull request, merge request
~ code review, reviewing code, review code
= merge conflict*, merge conflicts*, conflicts when merging*
= singleton, singleton pattern*
= dependency injection*, injecting dependencies*
~ DI container, IoC container
= inversion of control*, IoC
= single responsibility principle*, SRP
= DRY, don't repeat yourself*
~ memory leak, leaks memory, memory leaks
= stack overflow error*, StackOverflowError
~ out of memory, OutOfMemoryError, runs out of memory
~ exception, exceptions, exception handling
= try-catch, try catch*, try/catch
= callback, callback function*
~ arrow function, fat arrow function
= call by value*, pass by value*, pass-by-value
= call by reference*, pass by reference*, pass-by-reference
= access modifier*, access specifier*, visibility modifier*
= base class*, parent class*, superclass, super class*
= derived class*, child class*, subclass, sub class*
~ extend a class, inherit from a class, subclass a class
~ getter and setter, getters and setters, accessor and mutator
= type casting*, typecasting
~ type casting, typecasting, type conversion, convert type
= auto-boxing, autoboxing
= thread-safe, thread safe*, thread safety*
~ synchronized, synchronize, synchronization
= mutex, mutual exclusion*
~ instance variable, instance field
~ class variable, static variable, static field
~ HTTP status code, HTTP response code
~ query string, URL query
~ RESTful API, REST API
~ RESTful, REST, RESTful web service
= web service*, webservice
= rate limiting*, rate limit*, rate-limiting, throttling requests*
~ white-box testing, white box testing, clear-box testing
= test case*, testcase
= test automation*, automated testing*, automation testing*
~ manual testing, testing by hand
= SDLC, software development life cycle*, software development lifecycle*
= life cycle*, lifecycle
= MVP, minimum viable product*
= proof of concept*, PoC
= SLA, service level agreement*, service-level agreement*
= NFR, non-functional requirement*, non-functional requirements*, nonfunctional requirements*
= daily stand-up, daily standup*, daily scrum*, stand-up meeting*
~ scope creep, scope change, changing requirements
~ technical debt, tech debt
~ best practices, good practices
~ best practice, good practice, guidelines
~ state management, managing state
= server-side rendering*, SSR, server side rendering*
~ client-side rendering, CSR rendering, client side rendering
= single-page application*, single page application*, single-page app*
= progressive web app*, PWA
= lazy loading*, lazy load*, lazy-loading
~ cross-browser compatibility, cross browser compatibility, compatibility with different browsers
= drop-down menu*, dropdown menu*, drop-down list*, dropdown list*, dropdown
= check box*, checkbox
= text box*, textbox, text field*, text input*
~ web development, web developer, develop a website
~ web designer, website designer
~ programming language, language
~ front-end developer, frontend developer, front end developer
~ back-end developer, backend developer, back end developer
= sysadmin, system administrator*, systems administrator*
= DBA, database administrator*
~ DevOps engineer, dev ops engineer
= SRE, site reliability engineer*, site reliability engineering*
~ cloud, cloud computing
= on-premises, on-premise, on premises*
= auto-scaling, autoscaling, auto scaling*
= vertical scaling*, scale up, scaling up vertically*
= horizontal scaling*, scale out*, scaling out*
= failover, fail over*
= disaster recovery*, DR plan*
= load-balanced, load balanced*
= environment variable*, env variable*, env var*
~ command line, command prompt, terminal, shell, console
~ shell script, bash script
= file system*, filesystem
= hard link*, hardlink
= symbolic link*, symlink, soft link*
= cron job*, cronjob, scheduled cron task*
= zip file*, zipped file*, zip archive*
~ compress, zip, compression
~ uncompress, decompress, unzip, extract
= unzip, unpack a zip*
~ rename, change the name
= rename, change the name of
~ print, print out, output
~ input, enter, type in
~ output, result, return
~ attach, attachment, enclose
~ embed, embedded
~ format a drive, erase a drive
~ version, release
~ latest version, newest version, most recent version
= latest version*, newest version*, most recent version*, current release*
~ enable, allow
~ customize, customise, customization, personalize
= customize, customise
~ personalize, personalise, personalization
~ authenticate, authentication
~ authorize, authorise, authorization
~ certificate, certification, certified
~ comply, compliance, compliant
~ govern, governance
= isn't working*, is not working*, doesn't work*, does not work*, won't work*
~ describe a failure, a time you failed, time when you failed, failure
~ a time you failed, a time when you failed, a time that you failed
~ a time when you, a time you, an occasion when you, a situation where you, a situation in which you, a situation when you
~ setback, failure, disappointment, obstacle
~ obstacle, hurdle, barrier, hindrance, impediment
= obstacle, hurdle, impediment
~ overcome, get over, conquer, surmount
= overcome, surmount
= go the extra mile*, go above and beyond*, went above and beyond*, went the extra mile*
= above and beyond*, extra mile*
~ regret, regrets, sorry
~ biggest mistake, worst mistake, greatest mistake
~ biggest mistake, greatest mistake
~ biggest regret, greatest regret
= biggest challenge*, greatest challenge*, main challenge*, biggest challenges*
~ biggest failure, greatest failure
~ biggest fear, greatest fear
~ biggest problem, main problem, greatest problem
~ biggest influence, greatest influence
~ difficult situation, tough situation, challenging situation, hard time, difficult time
~ difficult situation, tough situation, challenging situation
~ difficult coworker, difficult colleague, difficult co-worker
~ difficult coworker, coworker you don't get along with, colleague you do not like, difficult person, someone difficult to work with, difficult colleague
= difficult boss*, difficult manager*, tough boss*
~ bad boss, worst boss, worst manager
~ worst boss, worst manager
~ best boss, best manager
~ ideal boss, ideal manager, good boss, perfect boss
= ideal boss*, ideal manager*, perfect boss*, ideal supervisor*
~ ideal job, dream job, perfect job
~ dream company, ideal company
~ disagree with your boss, disagreement with your boss, disagree with your manager, disagreement with your supervisor, conflict with your boss
~ disagree with your boss, disagree with your manager, disagree with your supervisor, disagree with a supervisor, disagree with your superior
~ disagreement with your boss, disagreement with your manager, disagreement with your supervisor
~ conflict with a coworker, conflict with a colleague, conflict with a co-worker
= conflict resolution*, resolving conflicts*, resolve conflicts*, resolve conflict*
~ conflict resolution, resolve conflicts, handle conflict, deal with conflict, settle disputes
~ handle conflict, deal with conflict, manage conflict
~ handle stress, deal with stress, cope with stress, manage stress
~ handle pressure, deal with pressure, cope with pressure
~ handle criticism, deal with criticism, take criticism, cope with criticism, respond to criticism
~ handle failure, deal with failure, cope with failure
~ handle rejection, deal with rejection, cope with rejection
~ handle change, deal with change, cope with change
~ handle complaints, deal with complaints
~ handle difficult customers, deal with difficult customers, manage difficult customers
~ handle an angry customer, deal with an angry customer, handle angry customers, deal with angry customers
~ handle objections, deal with objections, overcome objections
~ manage your time, time management, manage time
~ time management, manage time, organize your time, prioritize your work
= prioritize your work*, prioritize tasks*, prioritize your tasks*, set priorities*, prioritise your work*, prioritise tasks*
~ stay organized, keep organized, keep yourself organized
~ stay motivated, keep motivated, keep yourself motivated
~ motivate your team, motivate team members, motivate your team members, motivate others in the team
~ what motivates you, what drives you
~ what motivates you, what drives you, what inspires you, motivation
= stay up to date*, keep up to date*, stay up-to-date, keep up-to-date, stay current*, keep current*
~ keep up with, stay up to date, keep abreast, stay current, keep informed
~ leadership style, management style, how do you lead
~ leadership style, style of leadership
~ management style, style of management
~ work style, working style, style of work
~ communication skills, communicate effectively, communicate well
~ soft skills, people skills, interpersonal skills
~ interpersonal skills, people skills
~ hard skills, technical skills
~ values, core values, principles
~ core values, main values
~ stand out, set apart, distinguish, make unique, different from other candidates
~ set you apart from other candidates, make you stand out from other candidates, distinguish you from other candidates
~ what makes you unique, what sets you apart, what makes you different, stand out from others
~ what sets you apart, what makes you stand out
~ why should we hire you, why are you the best candidate, why are you right for this job, why are you a good fit
~ best candidate for this job, best candidate for this position, best person for this job, best candidate for the job, best person for the job
~ good fit for, right fit for
~ interested in this position, attracted to this job, why did you apply, appeals to you, want this job
~ interested in this position, interested in this job, interested in this role
~ apply for this job, apply for this position, apply for this role
~ hear about this position, find out about this position, hear about this job, find out about this job, learn about this position, learn about this job, hear about this role
~ when can you start, when are you able to start, when would you be available to start, when could you start
~ start date, when can you start, available to start, notice period
~ interviewing with other companies, applying to other companies, interviewing with other employers
~ how would your friends describe you, how do your friends describe you
~ how would your colleagues describe you, how would your coworkers describe you, how would your co-workers describe you, what would your colleagues say about you, what would your coworkers say about you
~ how would your boss describe you, what would your boss say about you, how would your manager describe you, what would your manager say about you
~ self-awareness, self-aware
~ three words, three adjectives
~ describe yourself in three words, describe yourself in 3 words
~ role model, person you admire, admire
~ admire, look up to, respect, admiration
= look up to, admire
~ pet peeve, annoy, irritate
~ prefer working alone, work alone or in a team, work independently or in a team
~ work alone, work by yourself, work on your own
~ work independently, work without supervision
~ without supervision, independently, self-directed, unsupervised
= repetitive work*, monotonous work*, repetitive tasks*
= flexible working hours*, flexible hours*, flexitime, flextime, flexible schedule*
~ work weekends, work on weekends, work at the weekend
~ night shift, night work
~ second interview, second-round interview
~ phone interview, telephone interview
~ video interview, virtual interview
~ panel interview, interview panel
~ thank-you letter, thank you letter, letter of thanks
~ job offer, offer of employment
~ accept a job offer, accept the job, accept the offer of employment
~ decline a job offer, turn down a job offer, reject a job offer, refuse a job offer
= counter-offer, counteroffer, counter offer*
~ negotiate salary, salary negotiation, ask for more money
~ salary negotiation, negotiate your salary, negotiate salary, negotiating salary, negotiating a salary
= ask for a raise*, ask for a pay rise*, request a raise*, ask for a salary increase*, ask for a pay raise*
~ starting salary, entry-level salary
~ current salary, present salary
= take-home pay*, net pay*, net salary*
~ gross pay, gross salary
~ hourly rate, hourly wage, hourly pay
= payslip, pay slip*, pay stub*, paystub
= payday, pay day*
= paycheck, pay cheque*, pay check*
= payroll, pay roll*
~ payroll, paying wages, salary payment
~ background check, background screening, background investigation
~ criminal record, criminal history, police record
~ drug test, drug screening
~ reference, referee
= onboarding, on-boarding
~ onboarding, orientation, induction
~ exit interview, leaving interview
~ staff turnover, employee turnover, labour turnover, labor turnover
= employee retention*, retain employees*, staff retention*, retaining employees*, retain staff*
~ talent acquisition, acquiring talent
= employee motivation*, motivate employees*, staff motivation*, motivating employees*, motivate staff*
~ job satisfaction, satisfaction at work
~ employee morale, staff morale
= underperforming employee*, poor performer*, poorly performing employee*, low performer*, employee who is not performing*
~ underperform, poor performance, low performance
~ terminate an employee, dismiss an employee, fire an employee, sack an employee
~ discipline an employee, take disciplinary action against an employee
~ job description, position description
~ job title, position title
~ full-time job, full-time position, full-time employment
~ part-time job, part-time position, part-time employment
~ temp job, temporary job
~ temp worker, temporary worker
~ internship, work placement
~ intern, trainee, internship
~ apprentice, apprenticeship
~ volunteer, voluntary work, volunteering
= volunteer work*, voluntary work*, volunteering
~ extracurricular activities, after-school activities
= team building*, team-building, teambuilding
= icebreaker, ice-breaker
~ brainstorm, brainstorming, generate ideas
= problem solving*, problem-solving
= problem solver*, problem-solver
= decision making*, decision-making
= decision maker*, decision-maker
~ critical thinking, think critically
~ quick learner, fast learner, learn quickly
~ quick learner, fast learner
= perfectionist, perfectionism
~ introvert, introverted, introversion
~ extrovert, extroverted, extravert
= extrovert, extravert
~ optimist, optimistic, optimism
~ pessimist, pessimistic, pessimism
~ ambitious, driven
~ persistent, perseverance, persistence, persevere
~ determined, determination
~ assertive, assertiveness
~ empathy, empathetic, empathize
~ compassion, compassionate
~ grateful, gratitude, thankful
~ judge of character, assess people
~ gossip, rumour, rumor
= rumour, rumor
~ workload, amount of work
~ heavy workload, too much work, overworked, overload
~ quota, sales target
= upselling, up-selling
= cross-selling, cross selling*
~ customer retention, keep customers
~ repeat customers, returning customers
~ potential customer, prospective customer
~ potential customers, prospective customers
~ customer feedback, feedback from customers
~ customer complaint, complaint from a customer, complaint by a customer
= word of mouth*, word-of-mouth
~ email campaign, e-mail campaign
~ marketing campaign, advertising campaign
~ market segmentation, segmenting the market
= landing page*, landing-page
= social media marketing*, SMM
= call to action*, CTA
= conversion rate*, CVR
~ bounce rate, rate of bounces
= search engine marketing*, SEM
~ organic traffic, organic search traffic
= cash flow*, cashflow
= break-even point*, breakeven point*, break even point*, BEP
= supply chain*, supply-chain
= just-in-time, JIT
= stakeholder management*, managing stakeholders*, manage stakeholders*
= risk management*, managing risks*, manage risks*
~ change management, managing change, manage change
~ crisis management, managing a crisis, manage a crisis
= project management*, managing projects*, manage a project*, manage projects*
= work breakdown structure*, WBS
~ Gantt chart, Gantt diagram
~ project scope, scope of the project, scope of a project
~ over budget, exceed the budget
~ behind schedule, late on schedule
~ contest a will, challenge a will, dispute a will
= statute of limitations*, limitation period*, limitations period*
~ statute of limitations, time limit, time-barred, expiry of claim
~ restraining order, protective order, protection order
~ plea bargain, plea deal
~ plead guilty, enter a guilty plea
~ plea, plead
~ bail, released on bail, bail bond
= juvenile delinquent*, young offender*, juvenile offender*
~ juvenile court, youth court
= self-defence, self-defense
= hit and run*, hit-and-run
~ hit and run, leave the scene of an accident, leaving the scene
~ leave the scene of an accident, flee the scene of an accident
~ penalty points, points on your licence, demerit points, points on your license
= learner's permit*, learner permit*, provisional licence*, provisional license*, instruction permit*
~ learner driver, student driver, new driver
~ learner driver, student driver
~ following distance, safe distance to the vehicle ahead
~ following distance, safe distance, distance between vehicles, keep distance
= blind spot*, dead angle*
~ make a U-turn, do a U-turn
~ change lanes, switch lanes
= lane change*, changing lanes*
~ dead end street, cul-de-sac
~ speed bump, speed hump
~ road sign, traffic sign
~ parallel parking, parallel park, park parallel
~ fog lights, fog lamps
= hazard lights*, hazard warning lights*, hazard flashers*, warning flashers*
= police officer*, policeman, cop
~ police, police officer, cop, law enforcement
~ drive through a red light, run a red light, go through a red light
~ traffic jam, traffic congestion
~ rush hour, peak hour
~ alcohol limit, drink-drive limit, legal limit for alcohol while driving
= blood alcohol level*, blood alcohol concentration*, blood alcohol content*, BAC
= breathalyzer, breathalyser, breath test*
~ tyre pressure, tire pressure
~ change a tyre, change a tire
~ tread depth, tyre tread depth, tire tread depth
= jump leads*, jumper cables*
= jump-start, jump start*
~ flat battery, dead battery
~ oil change, change the oil
= exhaust pipe*, tailpipe
~ silencer, muffler
~ catalytic converter, cat converter
~ automatic transmission, automatic gearbox
= manual transmission*, manual gearbox*, stick shift*
= estate car*, station wagon*
= articulated lorry*, semi-trailer truck*, tractor-trailer
~ used car, second-hand car, secondhand car
= second-hand, secondhand, pre-owned
~ second-hand, used, pre-owned
~ rent a car, hire a car
~ car rental, car hire, rental car company
~ coach trip, bus trip
~ railway station, train station
= timetable of trains*, train schedule*, train timetable*
= holidaymaker, vacationer
~ package holiday, package tour
= bed and breakfast*, B&B
~ front desk, reception desk
= check in, check-in
= check out*, check-out, checkout
= room service*, in-room dining*
= bellboy, bellhop
~ tip, gratuity
~ waiter, waitress, server
= flight attendant*, cabin crew member*, air hostess*, stewardess
~ flight attendant, cabin crew, steward, stewardess, air hostess
= bartender, barman, barkeeper
~ cashier, checkout operator
= receptionist, front desk clerk*
~ cleaner, janitor, caretaker
~ janitor, custodian
~ security guard, guard, watchman
~ babysitter, nanny, childminder
= day care*, daycare
~ day care, daycare, childcare
~ nursing home, care home, old people's home
= caregiver, carer
~ social worker, caseworker
= eye doctor*, ophthalmologist
= skin doctor*, dermatologist
= heart doctor*, cardiologist
= dentist, dental surgeon*
= ENT, ear nose and throat*, otolaryngology
= physiotherapist, physical therapist*
= physiotherapy, physical therapy*
= occupational therapist*, OT
= medical history*, patient history*, anamnesis
~ physical examination, physical exam
= vital signs*, vitals
~ take a temperature, measure the temperature
~ measure blood pressure, take blood pressure, check blood pressure
= blood pressure cuff*, sphygmomanometer
~ blood sugar, blood glucose
~ blood sugar level, blood glucose level
~ blood type, blood group
~ blood transfusion, transfusion of blood
= iron deficiency*, lack of iron*, iron-deficiency
= vitamin deficiency*, lack of vitamins*
~ vitamin D deficiency, lack of vitamin D
~ immune system, immune defense, immune defence
~ autoimmune disease, autoimmune disorder
~ allergic reaction, allergic response
= hay fever*, allergic rhinitis*
~ anaphylactic shock, anaphylaxis
~ food poisoning, foodborne illness
~ poison, poisonous, toxic, poisoning, toxin
~ toxic, toxicity
~ antidote, reversal agent
~ heartburn, acid reflux, pyrosis
= GERD, gastroesophageal reflux disease*, gastro-oesophageal reflux disease*
~ stomach ulcer, gastric ulcer
= gallstones, cholelithiasis
= kidney stones*, renal calculi*, nephrolithiasis
= whooping cough*, pertussis
= chickenpox, varicella
= shingles, herpes zoster*
= measles, rubeola
= German measles*, rubella
= mumps, epidemic parotitis*
= lockjaw, tetanus
= athlete's foot*, tinea pedis*
= hives, urticaria
~ eczema, atopic dermatitis
~ eczema, dermatitis
~ acne, pimples
= hair loss*, alopecia
= pinkeye, pink eye*, conjunctivitis
~ ear infection, otitis media
~ hearing loss, loss of hearing, impaired hearing
= ringing in the ears*, tinnitus
~ cataract surgery, cataract operation
~ varicose veins, varices
= high cholesterol*, hypercholesterolemia, hypercholesterolaemia
= hardening of the arteries*, arteriosclerosis
~ chest pain, pain in the chest
~ coronary artery disease, coronary heart disease
= congestive heart failure*, CHF
= TIA, transient ischemic attack*, mini-stroke
= brain bleed*, intracranial hemorrhage*
~ Parkinson's disease, Parkinson disease
~ Alzheimer's disease, Alzheimer disease
~ epileptic seizure, epileptic fit
~ seizure, convulsion, fit
= underactive thyroid*, hypothyroidism
= overactive thyroid*, hyperthyroidism
~ bone density, bone mineral density
= slipped disc*, herniated disc*, herniated disk*, disc prolapse*
= rheumatoid arthritis*, RA
= swollen joints*, joint swelling*
= joint pain*, arthralgia, aching joints*
= muscle pain*, myalgia, sore muscles*
~ sprained ankle, ankle sprain
~ dislocated shoulder, shoulder dislocation
~ concussion, mild traumatic brain injury
~ hip replacement, hip arthroplasty
~ knee replacement, knee arthroplasty
= appendix removal*, appendectomy
= hysterectomy, removal of the uterus*
= mastectomy, breast removal*
~ tracheostomy tube, trach tube
~ feeding tube, enteral tube
~ nasogastric tube, NG tube
~ urinary catheter, bladder catheter
= bed rest*, bedrest
= fall prevention*, preventing falls*, prevent falls*, falls prevention*
~ infection control, preventing infection, infection prevention
~ hospital-acquired infection, nosocomial infection, healthcare-associated infection
= do not resuscitate*, DNR
= organ donation*, donating organs*, donate organs*
~ side-lying position, lateral position
= lying on the back*, supine position*
= lying on the stomach*, prone position*
~ fluid intake, drinking enough fluid
= fluid overload*, hypervolemia
= fluid volume deficit*, hypovolemia
= low potassium*, hypokalemia, hypokalaemia
= high potassium*, hyperkalemia, hyperkalaemia
= low sodium*, hyponatremia, hyponatraemia
= high sodium*, hypernatremia, hypernatraemia
= low calcium*, hypocalcemia, hypocalcaemia
= high calcium*, hypercalcemia, hypercalcaemia
~ hypoxia, low oxygen, oxygen deficiency
= slow heart rate*, bradycardia, slow heartbeat*
= fast heart rate*, tachycardia, rapid heart rate*, fast heartbeat*
= rapid breathing*, tachypnea, fast breathing*
= jaundice, icterus
~ cyanosis, bluish skin, blue skin
= excessive sweating*, hyperhidrosis
~ sweat, perspire, perspiration, sweating
= sweat, perspire
~ dehydrate, dehydration, lack of fluids
~ appetite loss, loss of appetite, anorexia
~ loss of appetite, lack of appetite
~ bruise, bruising, contusion
~ stitch, suture, stitches, sutures
~ stitches in a wound, sutures in a wound
~ bandage, dressing
~ plaster, adhesive bandage, band-aid
= eyeglasses, spectacles
~ glasses, eyeglasses, spectacles
~ denture, dentures, false teeth
= dentures, false teeth*
= tooth decay*, dental caries*, dental cavity*
= wisdom tooth*, third molar*
~ gum disease, periodontal disease
~ root canal, root canal treatment
~ tooth, teeth, dental
~ foot, feet
~ mouse, mice
~ person with diabetes, diabetic
~ analysis, analyses
~ diagnosis, diagnoses
~ datum, data
~ thesis, theses
~ crisis, crises
~ matrix, matrices
~ vertex, vertices
~ appendix, appendices
~ formula, formulae, formulas
~ nucleus, nuclei, nuclear
~ stimulus, stimuli, stimulate
~ leaf, leaves
~ wolf, wolves
~ knife, knives
~ half, halves
~ find out, discover, learn, determine, figure out
~ find out, figure out
~ figure out, work out, determine, understand
~ determine, find out, identify, establish, determination
~ look after, take care of, care for
= look after*, take care of
~ care for, look after, nurse, care
~ look at, examine, view
~ look up, search for, find
~ come up with, think of, invent, devise
~ come across, encounter, run into
~ encounter, face, come across, experience
~ face, confront, encounter
~ bring up, mention, raise
~ bring up children, raise children, parenting, upbringing
~ bring up children, raise children, rear children
~ grow up, upbringing, childhood
~ carry out, implement, perform
~ set up, establish, install, create
~ set up a business, start a business, found a company, start a company
~ set up a business, start a business, start up a business, open a business
~ start a company, found a company, set up a company, establish a company
~ close a business, shut down a business, wind up a company
~ make up, compose, invent
~ make up for, compensate
~ make sure, ensure, guarantee, assure
= make sure*, ensure
~ ensure, guarantee, assure, safeguard
~ guarantee, warranty
~ pay attention, focus, notice
~ point out, indicate, show
~ put together, assemble
~ put on, wear, don
~ take off, remove
~ take away, remove
~ take apart, dismantle
~ take part, participate
~ take place, occur
~ take care, care
~ keep away, repel, deter, keep out
= keep away*, repel
~ repel, repellent, keep away, deter
~ keep fresh, stay fresh, preserve, last longer
~ keep fresh longer, stay fresh longer
~ run out, use up, deplete, exhaust
~ deplete, depletion, use up
~ show up, appear, arrive
~ turn up, appear
~ turn down, reject, refuse
~ break up, split up, separate
~ break up with, split up with
~ fall in love, love
~ give birth, deliver a baby
~ give back, return
~ go wrong, fail
~ go up, rise, increase
~ go down, fall, decrease
~ get along, relate
~ get over, overcome, recover
~ get rid of, remove, eliminate, getting rid of, kill
~ get ready, prepare
~ prepare, preparation, get ready
~ get ready for, prepare for
~ prepare for an interview, interview preparation, get ready for an interview
~ prepare for an interview, get ready for an interview, prepare for a job interview, prepare yourself for an interview
~ prepare for an exam, get ready for an exam, prepare for a test, study for an exam, study for a test
~ hold back, restrain
~ let down, disappoint
~ line up, align, alignment
~ align, alignment
~ live on, survive
~ pick out, choose
~ pick up, collect
~ speak up, speak out
~ stick to, adhere to
~ think over, consider, reflect
~ throw out, discard
~ try on, test
~ use up, consume
~ wear out, worn, wear
~ work on, improve
~ build up, accumulate
~ calm down, relax
~ catch up, keep pace
~ check in, register
~ clean up, tidy, tidy up, clear
~ cool down, cool off
~ cross out, delete, strike through
= strikethrough, strike through*
~ cut off, interrupt
~ drop out, quit
~ fill up, fill
~ hand over, pass on
~ leave out, omit
~ mix up, confuse
~ pass on, transmit
~ rule out, exclude
= rule out*, exclude
~ settle, resolve
~ stand for, mean
~ sum up, summarize, summary
~ summarize, summarise, sum up, summary
= summarize, summarise
~ shorten, reduce, abbreviate
~ warm up, heat
~ acknowledge, recognize
~ acquaint, familiarize
~ advertise, promote
~ appoint, appointment, nominate
~ appraise, value
~ arrange, organize, arrangement
~ assert, claim
~ assign, give
~ attempt, try
~ attribute, ascribe
~ average, typical, mean
~ ban, prohibit, outlaw
~ behave, react
~ blend, mix
~ mix, blend, mixture, combine
~ boost, increase, strengthen
~ bother, annoy
~ broadcast, transmit
~ cater, supply food
~ celebrate, celebration, festival
~ celebrity, famous person
~ chase, pursue
~ pursue, pursuit
~ cherish, value
~ circulate, circulation
~ cite, quote, citation, reference
~ quote, quotation
~ coincide, coincidence
~ compel, force
~ compile, gather
~ complain, complaint
~ comprise, include
~ conceive, conception
~ condemn, criticize
~ confine, limit
~ conform, comply
~ connect, attach
~ consent, agree, approval, permission
~ construct, build
~ consult, consultation, advice
~ contaminate, contamination
~ contract, shrink
~ shrink, contract, shrinkage
~ contradict, contradiction
~ convey, transmit
~ cover, coverage
~ damage, harm, impair
~ decay, rot, decompose, decomposition
~ rot, decompose
~ spoil, go bad, go off, rot
= go bad*, spoil
~ deem, consider
~ delight, joy
~ demonstrate, prove
~ derive, derivation
~ deserve, merit
~ desire, want, wish
~ devote, dedicate
~ dig, excavate, excavation
~ dip, immerse
~ discard, throw away
~ discharge, release
~ discourage, deter
~ disguise, mask
~ display, exhibit
~ disrupt, disturb, disruption
~ dominate, dominant, domination
~ drain, drainage
~ draw, sketch, drawing
~ dread, fear
~ dry out, dry
~ dwell, live
~ elaborate, detail
~ embrace, hug
~ emerge, appear, arise
~ arise, emerge, originate
~ emit, emission, give off, release
= give off*, emit
~ emphasize, stress, emphasis, highlight
= emphasize, emphasise
~ enclose, include
~ endanger, threaten
= endanger, put at risk*, put in danger*
~ enforce, impose
~ enlarge, enlargement, make bigger, magnify
= make bigger*, enlarge, make larger*
~ magnify, enlarge, magnification
~ enrich, enrichment
~ entertain, entertainment, amuse
~ equip, equipment
~ establish, found, establishment
~ exaggerate, overstate
~ exceed, surpass, go over
= surpass, exceed
~ exhaust, deplete
~ exhibit, exhibition, show
~ expel, expulsion, kick out
~ expire, expiry, expiration, run out, expired
~ expiry date, expiration date
~ expiry date, expiration date, best before date, use-by date
~ explode, burst
~ burst, rupture, explode
~ explore, exploration
~ facilitate, make easier
= facilitate, make easier*
~ fade, bleach
~ fascinate, fascination
~ favour, prefer
~ feed, nourish, feeding
~ finance, fund, funding
~ flatter, compliment
~ float, buoyancy, buoyant
~ flow, stream
~ fold, crease
~ follow, pursue
~ fool, deceive
~ formulate, formulation
~ found, foundation
~ frighten, scare
~ fulfil, fulfill, satisfy, meet
= fulfil, fulfill
~ furnish, furniture
~ gather, collect
~ glow, shine
~ graduate, finish school
~ grip, grasp
~ guide, lead
~ halt, stop
~ handle, treat
~ hang, suspend
~ harden, solidify
~ haul, pull
~ heal, healing, recover
~ hesitate, hesitation
~ highlight, emphasize
~ hire, rent
~ ignite, set on fire, ignition, light
~ illuminate, light, illumination
~ illustrate, illustration
~ imitate, imitation, copy
~ implant, implantation
~ imply, implication, suggest
~ impose, imposition
~ impress, impression
~ make a good impression, impress
~ incline, inclination, tilt
~ incorporate, include
~ induce, cause
~ infect, contaminate
~ inhibit, prevent, inhibition
~ initiate, start
~ innovate, innovation
~ insist, insistence
~ instruct, teach
~ insult, offend
~ offend, offensive, insult
~ intend, plan
~ interact, interaction
~ interfere, interference
~ intervene, intervention
~ invade, attack
~ issue, publish
~ jump, leap
~ justify, justification
~ launch, introduce
~ leak, seep
~ lengthen, extend
~ levy, impose
~ load, burden
~ lubricate, grease, lubrication, lubricant
~ mark, label
~ label, tag
~ mend, fix
~ misuse, abuse
~ mock, ridicule
~ modernize, modernization
~ moisten, wet
~ mourn, grieve, grief
~ navigate, navigation
~ negotiate, negotiation
~ nominate, nomination
~ nourish, feed
~ nurture, nourish
~ object, oppose, objection
~ oppose, opposition, against
~ oblige, obligation
~ obstruct, block, obstruction
~ occupy, occupation
~ offset, compensate
~ operate, run
~ oppress, oppression
~ originate, arise
~ outline, summarize
~ overlook, miss
~ oversee, supervise
~ packaging, packing
~ penetrate, penetration
~ perceive, perception
~ persist, continue
~ pierce, puncture
~ plow, plough
= plow, plough
~ polish, shine
~ pollinate, pollination
~ portray, depict, represent
= portray, depict
~ postpone, delay
~ pour, flow
~ praise, compliment
~ pray, prayer
~ preserve, keep
~ pretend, fake
~ prevail, dominate
~ process, handle
~ proclaim, declare
~ progress, advance
~ prohibit, forbid
~ promote, advance
~ propel, drive
~ prosecute, prosecution, prosecutor
~ protest, demonstration
~ provoke, cause
~ prune, pruning, trim
~ punctuate, punctuation
~ purify, purification, clean
~ qualify, qualification
~ quantify, measure
~ quit smoking, stop smoking, give up smoking
~ quit drinking, stop drinking, give up alcohol
~ react, respond, reaction, response
~ realize, realise, become aware
= realize, realise
~ rearrange, reorder, reorganize
~ reassure, reassurance
~ rebuild, reconstruct
= rebuild, reconstruct
~ recall, remember
~ recite, recitation
~ reconcile, reconciliation
~ recruit, enlist
~ refine, refinement
~ regain, recover
~ rehabilitate, rehabilitation, rehab
= rehabilitation, rehab
~ reinforce, strengthen
~ relate, relation
~ relieve, relief, ease, alleviate
= alleviate, relieve
~ ease, relieve, soothe
~ soothe, relieve, calm
~ rely, reliance
~ remedy, cure, treatment
~ home remedy, household remedy
~ renew, renewal, extend
~ renovate, renovation, refurbish, remodel
= renovate, refurbish
~ reproduce, replicate
~ resent, resentment
~ reside, live
~ resign, resignation
~ restore, restoration
~ retrieve, recover
~ reuse, recycle
~ reveal, show
~ review, revise, revision
~ revise, revision
~ reward, prize, award
~ rinse, wash
~ rotate, turn
~ sacrifice, give up
~ satisfy, meet
~ scatter, spread
~ scream, shout
~ shout, yell
= shout, yell
~ seize, confiscate, seizure
~ settle down, calm
~ sew, sewing, stitch
~ shock, stun
~ simulate, simulation
~ slip, slide
~ slice, cut
~ smash, break
~ smooth, even
~ soak, immerse
~ soften, make soft
= make softer*, soften
~ specialize, specialise, specialization, specialty
= specialize, specialise
~ speculate, speculation
~ spill, spillage
~ sponsor, sponsorship
~ spray, sprayer
~ squash, crush
~ stabilize, stabilise, stability
~ stare, gaze
~ starve, starvation
~ stimulate, stimulus, stimulation
~ stir, mix
~ strive, try
~ submerge, immerse
~ substitute, replace, alternative
~ sue, lawsuit
~ supplement, addition
~ suppress, suppression
~ suspect, suspicion, suspicious
~ suspend, suspension
~ sustain, sustainability, sustainable, maintain
~ swear, oath
~ symbol, sign
~ sympathize, sympathy
~ tame, domesticate, domestication
~ tear, rip
~ tempt, temptation
~ tend, tendency
~ terrify, frighten
~ terrorism, terrorist
~ thicken, make thicker
= make thicker*, thicken
~ thin, dilute
~ dilute, dilution
~ tie, bind
~ tolerate, accept
~ torture, torment
~ toss, throw
~ transcribe, transcription
~ transform, transformation
~ transplant, transplantation
~ trap, catch
~ trim, cut
~ trust, believe
~ unify, unification, unite
~ upset, distressed
~ urge, encourage
~ vaporize, evaporate
~ violate, violation
~ volunteer, voluntary
~ wander, roam
~ warn, warning, caution
~ wash, clean
~ water plants, watering plants, irrigate
~ irrigate, irrigation, watering
~ weaken, weak
~ whiten, bleach
~ widen, wide
~ withdraw, withdrawal, pull out, take out
~ wither, wilt
~ wonder, curious
~ wrap, packing
~ most common cause, most frequent cause
~ main cause, primary cause, leading cause
~ main cause, leading cause, main reason, most common cause
~ main reason, primary reason, principal reason
~ main purpose, primary purpose
= main goal*, primary goal*, main aim*, primary aim*, main objective*, primary objective*
~ main function, primary function
~ primary source of, main source of
~ most common, most frequent
~ most commonly used, most widely used, most frequently used
~ most commonly used, most popular, most widely used, most used
~ best time, ideal time, optimal time
= at least*, a minimum of
~ at least, minimum
~ at most, maximum
~ how tall, height
~ how fast, speed
~ how deep, depth
~ how heavy, weight, how much does it weigh
~ how big, size, how large
~ how expensive, cost, price
~ how many, number of
~ how big, how large
~ how much does it cost, what does it cost, what is the cost, how much will it cost
~ how much does it cost, price, cost, fee
~ birth certificate, certificate of birth
~ marriage certificate, certificate of marriage
~ death certificate, certificate of death
~ certified copy, attested copy
~ notarize, notary, notarization
= notary, notary public*
~ apply for a passport, get a passport, passport application
~ apply for a visa, visa application, applying for a visa
~ apply for a passport, passport application, applying for a passport
~ renew a passport, passport renewal, renew your passport, renewing a passport
= renew a driver's license*, driver's license renewal*, renew a driving licence*
~ lost passport, lose your passport, passport lost
~ tourist visa, visitor visa, visit visa
~ student visa, study visa
~ supporting documents, supporting documentation
~ required documents, necessary documents, documents needed, documents required
~ documents required, paperwork needed, what documents do I need
~ processing time, time to process
~ change of address, address change, changing your address
~ change your name, name change, changing your name
= social security number*, SSN
= national insurance number*, NI number*, NINO
= tax identification number*, TIN, tax ID
~ tax office, revenue office
~ property tax, real estate tax
= capital gains tax*, CGT
~ corporation tax, corporate tax, corporate income tax
~ tax deduction, tax write-off
~ tax refund, tax rebate
~ tax bracket, tax band, tax rate
= voter registration*, registering to vote*, register to vote*
~ polling station, polling place
~ election campaign, electoral campaign
~ town hall, city hall
~ council, local authority
~ lower house, lower chamber
~ upper house, upper chamber
~ freedom of the press, press freedom
~ freedom of religion, religious freedom, freedom of worship
~ freedom of assembly, right of assembly
= right to vote*, suffrage, voting rights*
= women's suffrage*, votes for women*, women's right to vote*
= death penalty*, capital punishment*
~ life sentence, life imprisonment
= USA, U.S., U.S.A., United States, United States of America
= UK, United Kingdom
= UN, United Nations
= EU, European Union
= USSR, Soviet Union
= NATO, North Atlantic Treaty Organization
= IMF, International Monetary Fund
= WTO, World Trade Organization
~ American Civil War, US Civil War
= Middle Ages, medieval period*, medieval times*
~ plague, Black Death
~ discovery of America, discover America
= Native Americans, American Indians
= slave trade*, slave trading*, trading slaves*
~ tallest building, highest building
~ tallest, highest
~ largest, biggest, greatest
= largest, biggest
= smallest, littlest
= fastest, quickest
~ universe, cosmos
~ astronaut, cosmonaut, spaceman
~ spaceship, spacecraft
~ shooting star, meteor
~ solar eclipse, eclipse of the sun
~ lunar eclipse, eclipse of the moon
~ moon phases, phases of the moon, lunar phases
= northern lights*, aurora borealis*
= southern lights*, aurora australis*
~ water cycle, hydrologic cycle, hydrological cycle
~ tectonic plates, plate tectonics
~ tidal wave, tsunami
~ natural disaster, natural catastrophe
~ disaster, catastrophe, calamity
~ solar panel, photovoltaic panel, PV panel
~ wind turbine, wind power generator
= hydroelectric power*, hydropower, hydroelectricity
= rainforest, rain forest*
~ endangered species, threatened species
~ cell membrane, plasma membrane
= mitochondria, mitochondrion
~ cell division, division of cells
= DNA, deoxyribonucleic acid*
= RNA, ribonucleic acid*
= ATP, adenosine triphosphate*
= mRNA, messenger RNA
= tRNA, transfer RNA
= rRNA, ribosomal RNA
= PCR, polymerase chain reaction*
= ELISA, enzyme-linked immunosorbent assay*
~ natural selection, survival of the fittest
~ theory of evolution, evolutionary theory
~ genetic engineering, gene engineering, genetic modification
= GMO, genetically modified organism*
~ nervous system, neural system
= CNS, central nervous system*
= PNS, peripheral nervous system*
~ circulatory system, cardiovascular system
~ digestive system, digestive tract, gastrointestinal tract, alimentary canal
~ urinary system, renal system
~ blood circulation, circulation of the blood, circulation of blood
= warm-blooded, warm blooded*, endothermic animals*
= cold-blooded, cold blooded*, ectothermic animals*
= asexual reproduction*, reproduce asexually*
= sexual reproduction*, reproduce sexually*
~ cellular respiration, cell respiration
= pH value*, pH level*
~ table salt, common salt, cooking salt
= laughing gas*, nitrous oxide*
= hydrochloric acid*, HCl
= sulfuric acid*, sulphuric acid*, H2SO4
= nitric acid*, HNO3
= sodium hydroxide*, caustic soda*, NaOH
= hydrogen peroxide*, H2O2
~ acetic acid, ethanoic acid
= ethanol, ethyl alcohol*
= methanol, methyl alcohol*
= rubbing alcohol*, isopropyl alcohol*, isopropanol
~ noble gas, inert gas
~ alkali metal, group 1 metal
= redox reaction*, oxidation-reduction reaction*, oxidation reduction*
= exothermic, heat-releasing
~ endothermic reaction, heat-absorbing reaction
~ boiling point, boiling temperature
~ melting point, melting temperature
~ freezing point, freezing temperature
~ activation energy, energy of activation
= Avogadro's number*, Avogadro number*, Avogadro constant*
~ ideal gas law, perfect gas law, ideal gas equation
~ SI unit, international system unit
~ unit of measurement, unit of measure
~ speed of light, velocity of light
~ speed of sound, velocity of sound
= free fall*, freefall
~ moment of inertia, rotational inertia
~ angular velocity, rotational velocity
= electromotive force*, EMF
~ parallel circuit, parallel connection
~ series circuit, series connection
= short circuit*, short-circuit
~ electric shock, electrical shock
~ electromagnetic wave, EM wave
= infrared, IR radiation*
= ultraviolet, UV
~ sound wave, acoustic wave
= half-life, half life*
~ theory of relativity, relativity theory
~ quantum mechanics, quantum physics
~ heat transfer, transfer of heat
~ specific heat, specific heat capacity
~ thermal conductivity, heat conductivity
~ thermal expansion, heat expansion
~ Young's modulus, elastic modulus, modulus of elasticity
= stress-strain curve*, stress strain diagram*, stress-strain diagram*
~ factor of safety, safety factor
~ fluid mechanics, mechanics of fluids
~ strength of materials, mechanics of materials
~ heat treatment, heat treating
~ two-stroke engine, 2-stroke engine
~ four-stroke engine, 4-stroke engine
~ diesel engine, compression ignition engine, CI engine
~ petrol engine, gasoline engine, spark ignition engine
~ preventive maintenance, preventative maintenance
= root cause analysis*, RCA
= failure mode and effects analysis*, FMEA
~ lean manufacturing, lean production
~ six sigma, 6 sigma
= 3D printing*, additive manufacturing*
= fuse box*, fuse board*, consumer unit*
~ ground wire, earth wire, grounding wire
= earthing, grounding
~ load-bearing wall, bearing wall
= reinforced concrete*, RCC, reinforced cement concrete*
= rebar, reinforcing bar*, reinforcement bar*
~ water-cement ratio, w/c ratio, water cement ratio
~ compressive strength, compression strength
~ tensile strength, tension strength
~ bending moment, flexural moment
~ soil mechanics, geotechnics
= scaffold, scaffolding
= brickwork, brick masonry*
= plasterboard, drywall
= bill of quantities*, BOQ
= quantity surveyor*, QS
= health and safety*, H&S
~ quadratic equation, second degree equation, equation of the second degree
~ simultaneous equations, system of equations
~ slope of a line, gradient of a line
~ rectangle area, area of a rectangle
~ area of a circle, circle area
~ volume of a sphere, sphere volume
= sine rule*, law of sines*
= cosine rule*, law of cosines*
= natural logarithm*, natural log*, ln
= rounding, round off*, round numbers*
~ decimal point, decimal separator
~ common denominator, same denominator
~ multiplication table, times table
= order of operations*, BODMAS, PEMDAS, BIDMAS
~ arithmetic sequence, arithmetic progression
~ geometric sequence, geometric progression
~ integration by parts, partial integration
= x-axis, horizontal axis*
= y-axis, vertical axis*
~ local government, local authority, council, municipality
~ American Revolution, American Revolutionary War, American War of Independence, Revolutionary War
~ Revolutionary War, American Revolutionary War, American War of Independence
~ industrialize, industrialization, Industrial Revolution
~ hands-on, practical
~ theoretical, in theory
~ classroom rules, rules in class
~ teaching method, method of teaching, teaching style, way of teaching, teaching strategy
~ teaching method, method of teaching, teaching methods
~ teaching style, style of teaching
~ teaching philosophy, philosophy of teaching, philosophy of education, educational philosophy
~ teacher training, teacher education
~ trainee teacher, student teacher
~ substitute teacher, supply teacher
= teaching assistant*, teacher's aide*, teacher aide*
= parent-teacher conference*, parent-teacher meeting*, parents' evening*
~ difficult parent, challenging parent
~ angry parent, upset parent
~ difficult parent, angry parent, upset parent
~ communicate with parents, communication with parents
= involve parents*, parental involvement*, parent involvement*, engage parents*
= differentiated instruction*, differentiated teaching*, differentiate instruction*, differentiated learning*
~ special needs students, students with special needs, children with special needs, special needs children
= struggling student*, struggling learner*, student who struggles*
~ struggling student, weak student, student falling behind, low achiever, slow learner
~ gifted students, gifted children, gifted learners
= assess students*, evaluate students*, student assessment*, assess learning*, assess student learning*
= motivate students*, motivating students*, student motivation*, motivate learners*
= engage students*, student engagement*, keep students engaged*, engaging students*
= behavior management*, behaviour management*, manage behavior*, manage behaviour*
~ bilingual, bilingualism, two languages
= EFL, English as a foreign language*
= ESL, English as a second language*
~ vocabulary list, word list
~ learn a language, study a language, language learning, learning a language
~ lifelong learning, life-long learning
~ distance learning, distance education, remote learning
~ online learning, e-learning, distance learning, remote learning, online course
= e-learning, elearning
~ online class, online lesson
= group work*, working in groups*, work in groups*
= pair work*, working in pairs*, work in pairs*
= school bag*, schoolbag
~ school year, academic year
~ school holidays, school vacation
~ summer holidays, summer vacation, summer break
~ classmate, fellow student
~ roommate, flatmate
~ playground, schoolyard
~ cafeteria, canteen
= blackboard, chalkboard
~ report card, school report
= grade point average*, GPA
= final exam*, final examination*, finals
= entrance exam*, entrance examination*, admission test*, entrance test*
= multiple-choice, multiple choice*
= true or false*, true/false
~ cheat sheet, crib sheet
= cheat on a test*, cheat in an exam*, cheat on an exam*, cheating in exams*
= exam nerves*, exam anxiety*, test anxiety*, exam stress*
~ student loan, study loan, education loan
~ PhD, doctorate, doctoral degree
~ master's degree, masters degree
~ literature review, review of the literature, review of literature
= plagiarism, plagiarize
= footnote, foot note*
~ essay writing, write an essay, writing an essay
~ conclusion, ending
~ summary, abstract, overview
~ title, heading, headline
~ paragraph, passage
~ page, sheet
~ chapter, section
~ textbook, schoolbook, coursebook
= textbook, coursebook, schoolbook
~ dictionary, lexicon
= bookshop, bookstore
~ pen, ballpoint
~ exercise, task, drill, practice
~ quiz, test
~ correct answer, right answer
~ wrong answer, incorrect answer
~ knowledgeable, know a lot
~ ignorant, ignorance
~ art, arts, artistic
~ sculpture, statue, sculptor
~ architect, building designer
~ compose, composer, composition
~ instrument, musical instrument
~ theatre play, drama
= playwright, dramatist
~ comedy, comic, humorous, funny
~ tragedy, tragic
~ fairy tale, fairytale, folk tale
= fairy tale*, fairytale
~ myth, mythology, legend
~ god, deity, goddess
~ pray, worship
~ bible, scripture
~ priest, clergyman, minister
~ heaven, paradise
~ saint, holy
~ sin, sinful
~ baptism, baptize, christening
~ christening, baptism
~ funeral, burial, bury
~ grave, tomb
~ cremate, cremation
~ Easter egg, Easter
~ Christmas, Xmas
= Christmas, Xmas
= Father Christmas, Santa Claus
~ spring cleaning, clean house
= PE, physical education*, phys ed
~ council house, council flat
~ remove stains, get rid of stains, stain removal, get stains out, clean stains
= remove stains*, get rid of stains*, get stains out*, stain removal*, get out stains*
~ remove a stain, get rid of a stain, get a stain out
= get rid of mold*, remove mold*, kill mold*, get rid of mould*, remove mould*
~ get rid of ants, kill ants, eliminate ants
~ get rid of fruit flies, kill fruit flies, eliminate fruit flies
= get rid of bed bugs*, kill bed bugs*, eliminate bed bugs*, get rid of bedbugs*
= bed bugs*, bedbugs
= get rid of odors*, remove odors*, eliminate odors*, get rid of smells*, get rid of odours*, remove smells*
~ get rid of acne, treat acne, clear acne
~ get rid of hiccups, stop hiccups, cure hiccups
~ get rid of a headache, relieve a headache, stop a headache
~ get rid of belly fat, lose belly fat
~ unclog a drain, unblock a drain, clear a clogged drain, clear a blocked drain, fix a clogged drain
~ unclog a toilet, unblock a toilet, fix a clogged toilet
= unclog, unblock
= leaking faucet*, leaky faucet*, dripping faucet*, dripping tap*, leaking tap*, leaky tap*
= leaky, leaking
~ limescale, lime scale, scale, hard water deposits
= limescale, lime scale*
~ descale a kettle, remove limescale from a kettle
~ clean the oven, oven cleaning
= light bulb*, lightbulb
~ change a light bulb, replace a light bulb
~ change a fuse, replace a fuse
~ change a flat, change a flat tire, change a flat tyre
~ extension cord, extension lead, extension cable
~ power cord, power cable, power lead
= power cut*, power outage*, power failure*, blackout, electricity outage*
~ power cut, power outage, blackout, loss of power
~ radiator, heater, heating
= wallpaper, wall paper*
= hang wallpaper*, put up wallpaper*, wallpapering
~ hang a picture, put up a picture
~ put up shelves, install shelves, hang shelves
= DIY, do it yourself*, do-it-yourself
~ drill a hole, make a hole
= sandpaper, abrasive paper*, glasspaper
~ hammer drill, percussion drill
~ tape measure, measuring tape
~ spirit level, bubble level
= sharpen a knife*, knife sharpening*, sharpen knives*, hone a knife*
~ sharpen, make sharp, whet
~ sharp, pointed
~ blunt, dull
= wooden, made of wood*
~ wood, timber, lumber, wooden
~ timber, lumber
~ carpet, rug
~ blanket, duvet, quilt
~ duvet, comforter
= pillowcase, pillow case*
= bedsheet, bed sheet*
~ chest of drawers, dresser
~ shelf, shelves
~ bookcase, bookshelf
= doorbell, door bell*
~ letterbox, mailbox
~ broom, sweep
~ vacuum, hoover, vacuuming
~ iron clothes, ironing, press clothes
~ iron a shirt, press a shirt
~ dry cleaner's, dry cleaner
~ laundry detergent, washing powder, laundry soap
~ fabric softener, fabric conditioner
= do the laundry*, wash clothes*, do the washing*, wash your clothes*
~ hang out the washing, hang clothes to dry, hang out the laundry
~ fold clothes, fold laundry
= declutter, decluttering, clear clutter*, get rid of clutter*
~ tidy, neat, orderly
~ mess, messy, untidy
= untidy, messy
~ move house, move home, move to a new home
~ housemate, flatmate, roommate
~ rent, rental fee
~ save energy, conserve energy
~ save energy, reduce energy consumption, energy saving, energy efficiency
~ save water, conserve water, reduce water consumption
~ reduce waste, cut waste, waste reduction, minimize waste
~ carbon footprint, CO2 emissions
~ compost heap, compost pile
= houseplant, indoor plant*, house plant*
= flowerpot, plant pot*
= flower bed*, flowerbed
~ water the plants, water plants, watering plants
= secateurs, pruning shears*
~ prune a tree, trim a tree
~ hedge trimming, trim a hedge, cut a hedge
~ germinate, germination, sprout
~ bloom, blossom, flower
~ ripe, ripen, mature
~ pick fruit, harvest fruit
~ bee, honeybee
~ snake, serpent
~ hen, chicken
~ donkey, ass
~ pig, hog, swine
~ cattle, cow
~ train a dog, dog training
~ house-train a puppy, potty train a puppy, housebreak a puppy, toilet train a puppy
~ potty training, toilet training
~ potty train, toilet train
~ walk the dog, take the dog for a walk
~ stop a dog from barking, stop a dog barking
= boil an egg*, boil eggs*, cook boiled eggs*
~ cook rice, boil rice, make rice
~ cook pasta, boil pasta
= make bread*, bake bread*, bake a loaf*
~ make a cake, bake a cake
~ beat egg whites, whisk egg whites, whip egg whites
~ whisk, beat, whip
~ simmer, boil gently
~ marinate, marinade, marination
~ season, seasoning, spice
~ spicy, hot
~ salty, salt
~ sour, acid, tart
~ sweet, sugary
~ bitter, bitterness
~ taste, flavor, flavour
= flavor, flavour
~ delicious, tasty
= delicious, tasty
~ recipe, preparation
~ serving, portion, helping
~ raw, uncooked
~ undercooked, half-cooked
~ burnt, burned
~ fresh, freshness
~ tender, soft
~ crisp, crispy, crunchy
~ crispy, crunchy
~ stew, casserole
~ grill, barbecue, BBQ
= barbecue, BBQ, barbeque
~ chop, cut, dice
~ grate, shred
~ thaw, defrost
~ leftovers, remaining food
= reheat, warm up again*
~ microwave oven, microwave
= slow cooker*, crock pot*
~ chopping board, cutting board
~ sieve, strainer
~ baking tray, baking sheet
= tablespoon, tbsp
= gluten-free, without gluten*, gluten free*
= sugar-free, without sugar*, sugar free*
= dairy-free, without dairy*, dairy free*
= low-fat, low in fat*, low fat*
~ lactose intolerant, lactose intolerance
~ vegetarian diet, meatless diet
~ vegetarian, meatless
= healthy eating*, eating healthily*, eat healthily*, eat healthy*
~ healthy food, wholesome food
~ junk food, unhealthy food
= fast food*, fastfood
~ soft drink, soda, fizzy drink
~ sparkling water, carbonated water
= decaf, decaffeinated coffee*, decaffeinated
= alcohol-free, non-alcoholic, nonalcoholic
~ tin opener, can opener
~ tinned food, canned food
~ shopping trolley, shopping cart
~ shopping centre, shopping mall, shopping center
~ mall, shopping centre
~ supermarket, grocery store
~ groceries, food shopping, grocery shopping
~ second-hand shop, thrift store, thrift shop, charity shop
= tailor-made, custom-made, made to measure*
~ changing room, fitting room, dressing room
~ try on clothes, try clothes on
~ out of stock, sold out
~ sale, discount
~ gift voucher, gift card, gift certificate
~ gift, present
= wrap a gift*, wrap a present*, gift wrapping*
~ return an item, return goods, send back
= faulty goods*, defective goods*, defective product*, faulty product*
~ under warranty, covered by the guarantee
~ consumer rights, consumer protection
~ cooling-off period, withdrawal period
~ right of withdrawal, right to cancel
= terms and conditions*, T&C, T&Cs
~ fine print, small print
= receipt, sales slip*
~ receipt, bill, sales slip
~ pay in cash, pay cash
~ pay by card, pay by credit card
= pay in instalments*, pay in installments*, instalment plan*, installment plan*
~ instalment, installment, partial payment
= instalment, installment
= pay in advance*, prepay, pay upfront*
~ prepaid, paid in advance
= in advance*, beforehand, ahead of time*
~ overdue payment, late payment
~ late fee, late payment fee, late charge
~ credit rating, credit score
~ credit score, credit rating, creditworthiness
~ improve your credit score, raise your credit score, boost your credit score, increase your credit score
= get out of debt*, pay off debt*, become debt-free, pay off your debts*
~ pay off a loan, repay a loan, pay back a loan
= take out a loan*, get a loan*, borrow money from a bank*
~ lend money, loan money
= interest-free, without interest*
= annual percentage rate*, APR
~ emergency fund, rainy day fund
~ make a budget, create a budget, draw up a budget, set up a budget
~ open a bank account, open an account at a bank, opening a bank account
= withdraw money*, take out money*, withdraw cash*, take out cash*
~ deposit money, pay in money, put money in the bank
~ transfer money, send money
= PIN code*, PIN number*, personal identification number*
~ cash register, till
= piggy bank*, money box*
~ pocket money, allowance for children
~ identity theft, stolen identity, steal someone's identity
~ money laundering, laundering money, launder money
~ AI model, model, AI system
~ AI assistant, chatbot, virtual assistant
= GPT, generative pre-trained transformer*
= generative AI, GenAI, gen AI
= AGI, artificial general intelligence*
= deep neural network*, DNN
= LSTM, long short-term memory*
= BERT, bidirectional encoder representations from transformers*
= IoU, intersection over union*
= ViT, vision transformer*
= LoRA, low-rank adaptation*
= MoE, mixture of experts*
= reinforcement learning*, RL
= natural language understanding*, NLU
= natural language generation*, NLG
~ computer vision, machine vision
= speech recognition*, speech to text*, speech-to-text, STT, automatic speech recognition*, ASR
~ face recognition, facial recognition
= object detection*, detecting objects*
= named entity recognition*, NER
= text summarization*, summarize text*, automatic summarization*
~ machine translation, automatic translation
= recommendation system*, recommender system*, recommendation engine*
~ anomaly detection, outlier detection, detect anomalies
~ fraud detection, detect fraud, detecting fraud
~ supervised learning, supervised machine learning
~ unsupervised learning, unsupervised machine learning
= heteroscedasticity, heteroskedasticity
= bias-variance tradeoff*, bias-variance trade-off, bias variance tradeoff*, bias/variance tradeoff*
= trade-off, tradeoff
~ curse of dimensionality, dimensionality curse
~ batch normalization, batch norm
~ logistic regression, logit regression
= Bayes' theorem*, Bayes theorem*, Bayes' rule*, Bayes rule*
~ bootstrapping, bootstrap resampling
= bagging, bootstrap aggregating*, bootstrap aggregation*
~ ensemble learning, ensemble methods, ensemble method
= k-means, k means*, kmeans
~ confusion matrix, error matrix
~ model deployment, deploying a model, deploy a model
~ model evaluation, evaluate a model, evaluating a model
~ prevent overfitting, avoid overfitting, combat overfitting
~ data preprocessing, data pre-processing, preprocess data
= preprocessing, pre-processing
~ data augmentation, augment data
~ data leakage, target leakage
~ categorical variable, categorical feature
~ independent variable, explanatory variable, predictor variable
~ dependent variable, response variable, outcome variable
~ sample size, size of the sample
~ random sampling, sampling at random
= interquartile range*, IQR
~ covariance matrix, variance-covariance matrix
= ANOVA, analysis of variance*
= t-test, t test*, Student's t-test
~ Monte Carlo simulation, Monte Carlo method
~ Markov chain, Markov process
= ARIMA, autoregressive integrated moving average*
= moving average*, rolling average*, rolling mean*
= business intelligence*, BI
= data-driven, data driven*
= real-time, real time*, realtime
~ batch processing, processing in batches
~ metric, metrics, KPI, measure
~ open-ended question, open question
~ closed question, closed-ended question
= time zone*, timezone
~ palindrome, palindromic
~ reverse a string, string reversal, invert a string, reversing a string
~ reverse a linked list, linked list reversal, invert a linked list, reversing a linked list
~ sort an array, array sorting
~ check if a string is a palindrome, test whether a string is a palindrome, determine if a string is a palindrome, find out whether a string is a palindrome
~ swap two numbers, swap two variables, exchange two numbers, swap two values
~ without a temporary variable, without a third variable, without using a temp variable, without using a third variable
~ largest element, maximum element, biggest element
~ smallest element, minimum element
~ largest number, biggest number
= bubble sort*, bubblesort
= quick sort*, quicksort
= merge sort*, mergesort
= heap sort*, heapsort
~ binary search, half-interval search
~ linear search, sequential search
~ dynamic programming, DP
= divide and conquer*, divide-and-conquer
~ greedy algorithm, greedy approach
= worst-case, worst case*
= best-case, best case*
~ space complexity, memory complexity
= traveling salesman problem*, travelling salesman problem*, TSP
= minimum spanning tree*, MST
~ shortest path, shortest route
= directed acyclic graph*, DAG
~ inorder traversal, in-order traversal
~ preorder traversal, pre-order traversal
~ postorder traversal, post-order traversal
~ doubly linked list, double linked list, doubly-linked list
= double-ended queue*, deque
~ circular buffer, ring buffer
~ self-balancing tree, self-balancing binary search tree
~ prefix tree, trie
= abstract data type*, ADT
= user-defined, user defined*
= command-line arguments*, command line arguments*, command-line parameters*, CLI arguments*
= null-safe, null safety*
~ infinite loop, endless loop
~ off-by-one error, fencepost error
~ floating-point number, floating point number, float number
~ integer overflow, overflow of an integer
~ escape character, escape sequence
= line break*, newline, new line*
= whitespace, white space*, blank space*
= comma-separated, comma separated*
= CSV, comma-separated values*
= XML, extensible markup language*
= JSON, JavaScript object notation*
= YAML, YAML ain't markup language*
= UUID, universally unique identifier*
= UTF-8, UTF8
= Unix timestamp*, epoch time*, Unix time*
~ unit price, price per unit
= multi-tenant, multitenant, multi-tenancy, multitenancy
= bytecode, byte code*
~ machine code, machine language
~ assembly language, assembler language
~ interpreted language, interpreter language
~ compile-time error, compilation error, compiler error
~ runtime error, run-time error
~ syntax error, syntactic error
~ logic error, logical error
~ memory allocation, allocate memory, allocating memory
~ memory management, managing memory, manage memory
~ free memory, release memory, deallocate memory
~ process scheduling, CPU scheduling
= IPC, inter-process communication*, interprocess communication*
~ kernel mode, supervisor mode
= interrupt handler*, interrupt service routine*, ISR
= real-time operating system*, RTOS
= FPGA, field-programmable gate array*
= ADC, analog-to-digital converter*, analog to digital converter*
= DAC, digital-to-analog converter*, digital to analog converter*
= PCB, printed circuit board*
= PWM, pulse width modulation*, pulse-width modulation*
= op-amp, operational amplifier*
= MOSFET, metal-oxide-semiconductor field-effect transistor*
= flip-flop, flip flop*
= UPS, uninterruptible power supply*
= PoE, power over Ethernet
= QoS, quality of service*
= VoIP, voice over IP
= MPLS, multiprotocol label switching*
= STP, spanning tree protocol*
= ARP, address resolution protocol*
= ICMP, internet control message protocol*
= IMAP, internet message access protocol*
= POP3, post office protocol*
= NTP, network time protocol*
= LDAP, lightweight directory access protocol*
= SDN, software-defined networking*, software defined networking*
~ OSI model, OSI reference model
~ three-way handshake, 3-way handshake
~ default gateway, gateway of last resort
~ wireless router, Wi-Fi router, WiFi router
~ Wi-Fi password, wireless password, WiFi password
~ access point, AP
~ proxy server, proxy
~ mail server, email server
= web server*, webserver
~ group policy, GPO
~ system restore point, restore point
~ screen resolution, display resolution
~ external hard drive, external hard disk, external drive
~ hard drive failure, hard disk failure, failing hard drive, hard drive crash
~ recover deleted files, restore deleted files, retrieve deleted files, undelete files, get back deleted files
~ recover lost data, restore lost data, retrieve lost data
~ data recovery, recovering data, recover data
~ operating system installation, install an operating system
~ reinstall Windows, fresh install of Windows, clean install of Windows
= uninstall a program*, remove a program*, uninstall software*, remove software*, uninstall an application*
~ install a program, install software, install an application
= take a screenshot*, make a screenshot*, capture the screen*
~ delete browsing history, clear browsing history, clear browser history, erase browsing history
~ end a process, kill a process, terminate a process
~ restart the computer, reboot the computer
~ speed up my computer, make my computer faster, speed up your computer, make your computer faster, speed up a computer, speed up a slow computer, make a computer faster
= computer won't turn on, computer doesn't turn on, computer not turning on, PC won't turn on
= don't, do not*
= can't, cannot, can not*
= won't, will not*
= isn't, is not*
= aren't, are not*
= doesn't, does not*
= didn't, did not*
= wasn't, was not*
= weren't, were not*
= shouldn't, should not*
= wouldn't, would not*
= couldn't, could not*
= haven't, have not*
= hasn't, has not*
= needn't, need not*
= you're, you are*
= you've, you have*
= it's, it is
= I'm, I am
= we're, we are*
= they're, they are*
= approx, approximately
= OK, okay
= whilst, while
= amongst, among
= towards, toward
= somebody, someone
= anybody, anyone
= nobody, no one*
= everybody, everyone
= ten, 10
= five, 5
= three, 3
= two, 2
= four, 4
= six, 6
= seven, 7
= eight, 8
= nine, 9
= twelve, 12
= twenty, 20
= thirty, 30
= hundred, 100
= thousand, 1000
= honour, honor
= humour, humor
= harbour, harbor
= vapour, vapor
~ labour market, labor market, job market
~ labour law, labor law, employment law
= savour, savor
= saviour, savior
= endeavour, endeavor
= favour, favor
= favourable, favorable
= parlour, parlor
= armour, armor
= fervour, fervor
= grey, gray
= kilometre, kilometer, km
= centimetre, centimeter, cm
= millimetre, millimeter, mm
= litre, liter
= kilogram, kilogramme, kg, kilo
= fibre, fiber
= calibre, caliber
= sceptical, skeptical
= skilful, skillful
= wilful, willful
= instil, instill
= distil, distill
= catalogue, catalog
= analogue, analog
= cancelled, canceled
= cancelling, canceling
= labelled, labeled
= labelling, labeling
= travelled, traveled
= travelling, traveling
= levelled, leveled
= signalling, signaling
= modelled, modeled
= fuelled, fueled
= counsellor, counselor
= counselling, counseling
= tranquillity, tranquility
= pretence, pretense
= ageing, aging
= acknowledgement, acknowledgment
= manoeuvre, maneuver
= archaeology, archeology
= archaeologist, archeologist
= encyclopaedia, encyclopedia
= moustache, mustache
= doughnut, donut
= yoghurt, yogurt
= omelette, omelet
= artefact, artifact
= dreamt, dreamed
= pyjamas, pajamas
= cosy, cozy
~ disc, disk
= ketchup, catsup
= chilli, chili
= anticlockwise, counterclockwise, counter-clockwise
= dual carriageway*, divided highway*
= ring road*, beltway
= tram, streetcar, trolley car*
= flyover, overpass
= postman, mailman, letter carrier*
~ maize, corn
= noughts and crosses*, tic-tac-toe, tic tac toe*
= fortnight, two weeks*
= every fortnight*, every two weeks*, fortnightly
~ twice a week, two times a week
~ twice a day, two times a day
~ zip, zipper
= hairdryer, hair dryer*, blow dryer*
= sticky tape*, adhesive tape*, Sellotape, Scotch tape*
= drawing pin*, thumbtack
= biro, ballpoint pen*
~ mobile number, cell number, mobile phone number, cell phone number
~ phone number, telephone number
~ directory enquiries, directory assistance
= engaged tone*, busy signal*
~ solicitor's fees, lawyer's fees, attorney's fees, legal fees
= aerial, antenna
= recognise, recognize
= categorise, categorize
= standardise, standardize
= standardisation, standardization
= authorise, authorize
= initialise, initialize
= serialise, serialize
= synchronise, synchronize
= normalise, normalize
= visualise, visualize
= visualisation, visualization
= parallelise, parallelize
= tokenise, tokenize
= vectorise, vectorize
= optimise, optimize
= utilisation, utilization
= customisation, customization
= personalisation, personalization
= globalise, globalize
= industrialise, industrialize
= industrialisation, industrialization
= urbanisation, urbanization
= colonisation, colonization
= civilisation, civilization
= democratisation, democratization
= nationalise, nationalize
= privatise, privatize
= privatisation, privatization
= legalise, legalize
= legalisation, legalization
= criminalise, criminalize
= victimise, victimize
= hospitalise, hospitalize
= immunise, immunize
= immunisation, immunization
= sterilise, sterilize
= sterilisation, sterilization
= sanitise, sanitize
= neutralise, neutralize
= neutralisation, neutralization
= oxidise, oxidize
= crystallise, crystallize
= polarise, polarize
= magnetise, magnetize
= ionise, ionize
= ionisation, ionization
= vaporise, vaporize
= pasteurise, pasteurize
= fertilise, fertilize
= caramelise, caramelize
= moisturise, moisturize
= monetise, monetize
= capitalise, capitalize
= socialise, socialize
= socialisation, socialization
= specialisation, specialization
= generalise, generalize
= generalisation, generalization
= characterise, characterize
= familiarise, familiarize
= finalise, finalize
= formalise, formalize
= harmonise, harmonize
= hypothesise, hypothesize
= modernise, modernize
= mobilise, mobilize
= penalise, penalize
= reorganise, reorganize
= revolutionise, revolutionize
= scrutinise, scrutinize
= stabilise, stabilize
= subsidise, subsidize
= symbolise, symbolize
= sympathise, sympathize
= theorise, theorize
= paralyse, paralyze
= catalyse, catalyze
= dialyse, dialyze
= breathalyse, breathalyze
= itemise, itemize
= maximisation, maximization
= minimisation, minimization
= prioritisation, prioritization
= digitisation, digitization
= digitise, digitize
= categorisation, categorization
= localise, localize
= localisation, localization
= internationalisation, internationalization, i18n
= containerise, containerize
= containerisation, containerization
= denormalise, denormalize, denormalization, denormalisation
~ ability, capacity, capability
~ absorb, soak up
~ academic, scholarly
~ acid rain, acidic rain
~ accurate, correct
~ accuse, accusation, charge
~ achieve, reach, attain
~ activity, exercise
~ actual, real
~ adequate, sufficient
~ adjacent, neighbouring, next to
~ admire, admiration
~ admission, admit, entry
~ adolescent, adolescence, puberty
~ adopt, adoption
~ adventure, adventurous
~ adverse, unfavourable, negative
~ affordable, inexpensive
~ aggressive, aggression, hostile
~ agency, bureau
~ aid, help
~ air pollution, polluted air, air quality
~ alarm, alert
~ alcohol, alcoholic
~ alcoholism, alcohol addiction, alcohol dependence, alcohol abuse
~ amazing, incredible, awesome
~ ambition, goal
~ ancestor, forefather
~ ancestry, descent
~ anniversary, jubilee
~ announce, notify
~ anonymous, unnamed
~ anonymize, anonymization, de-identify
~ answer, solution
~ anticipate, predict
~ appeal, attract
~ appearance, look
~ appendix, annex
~ appetite, hunger
~ applause, clap
~ appropriate, right
~ approval, consent, permission
~ approximately, about, roughly
~ army, troops
~ arrange, set up
~ art, artwork
~ artificial, man-made, synthetic
~ ask for help, seek help, request help
~ ask for help, request help
~ assist, support
~ associate, link
~ athlete, sportsman
~ atmosphere, air
~ attack, assault
~ attempt, effort
~ attention, focus
~ attic, loft
= attic, loft
~ attitude, mindset, mentality
~ audience, listeners, viewers
~ aunt, auntie
~ authority, permission
~ award, prize
~ aware, awareness, conscious
~ awareness, consciousness
~ backpack, rucksack
= backpack, rucksack
~ baggage, luggage, suitcase
~ bald, baldness, hair loss
~ banned, prohibited, forbidden
~ bargain, haggle
~ barrier, obstacle
~ battery life, battery duration
~ beach, shore
~ beard, facial hair
~ begin, start, beginning
~ benefit, advantage
~ bet, gamble, gambling
~ bill, banknote
~ birth, born
~ blood pressure, BP
~ blueprint, plan, technical drawing
~ blurry, blurred, out of focus, unclear
~ boast, brag
~ boat, ship, vessel
~ bomb, explosive
~ boost, improve
~ border, edge
~ brain, cerebral
~ breach of contract, contract violation, break a contract, breaking a contract
~ bread, loaf
~ break, pause, rest
~ breast, mammary
~ brief, short
~ bright, luminous, brightness
~ bring about, cause
~ broad, wide
~ brochure, leaflet, flyer, pamphlet
~ bucket, pail
= bucket, pail
~ budget, spending plan
~ bush, shrub
~ business, enterprise, trade
~ business trip, business travel
~ calculate, determine, find, work out
~ calculator, calculate
~ campaign, drive
~ candidate, contender
~ capable, able
~ capacity, size
~ capital, funds
~ carbon dioxide, CO2, carbon emissions
~ cargo, freight, load
= cargo, freight
~ carsick, motion sickness, travel sickness
~ motion sickness, travel sickness
~ catch a cold, get a cold
~ category, class, group, type
~ cause, trigger
~ cave, cavern
~ cell, cellular
~ celebrate, commemorate
~ centralize, centralized, centralization
~ decentralize, decentralized, decentralization
~ ceremony, ritual, rite
~ certify, certification
~ chair, seat
~ chairman, chairperson, chair
= chairman, chairperson
~ change your mind, change of mind, reconsider
~ change the language, switch language, language settings
~ chaos, chaotic, disorder
~ charge a battery, recharge, charging
~ charge, fee
~ charity, charitable, non-profit
= nonprofit, non-profit, not-for-profit
~ chat, talk
~ checklist, list
~ cheerful, happy
~ chemical, chemistry
~ chest, thorax, thoracic
~ child abuse, abused child, abuse of children
~ child abuse, abuse of children
~ choose a career, career choice, choose this career, choose this profession
~ choose a career, career choice, choosing a career
~ choose this career, choose this profession, pursue this career
~ become a nurse, choose nursing, go into nursing
= become a nurse*, go into nursing*, choose nursing as a career*
~ become a teacher, choose teaching, go into teaching
= become a teacher*, go into teaching*, choose teaching as a career*
~ civil servant, government employee, public servant, public employee
~ civil servant, public servant
~ classic, classical
~ clever, intelligent
~ climb, ascend, ascent
~ clinical trial, clinical study
~ close a deal, close a sale
~ cloth, fabric, textile
~ clothing, apparel
~ cloudy, overcast, clouds
~ collapse, fall
~ colleague, coworker
~ collision, accident
~ combustion, burning, burn
~ come back, return
~ comedian, comic
~ commission, fee
~ committee, panel, board
~ commodity, goods
~ communicate, talk
~ commute, travel to work, get to work
~ compassionate, caring
~ competent, competence, proficient
~ competitor, competition
~ complaint, objection
~ compulsory, forced
~ concentrate, focus
~ concise, brief
~ conduct an interview, interview someone
~ confidential information, secret information, sensitive information, sensitive data
~ confidential information, secret information
~ connection failed, connection error
~ conscience, conscientious
~ consent, permission
~ consequence, outcome
~ conservative, traditional
~ considerable, substantial, significant
~ consistent, constant
~ construction worker, builder
~ consultant, adviser, advisor
= adviser, advisor
~ contact information, contact details
~ contagious, infectious
~ continue, keep
~ continuous, constant, uninterrupted
~ contribution, input
~ convention, custom
~ conversation, talk
~ cope, manage
~ copy, imitate
~ cord, cable, wire
~ core, nucleus, heart
~ corporate, company
~ cosmetics, makeup, make-up
~ cost-effective, economical, cost efficient
= cost-effective, cost effective*
~ costume, outfit
~ count, number
~ courage, bravery, brave
= courage, bravery
~ course, class
~ craft, handicraft
~ crash, accident
~ crazy, mad
~ create a table, make a table, build a table
~ create an account, sign up, open an account, register
~ create an account, set up an account, make an account
~ delete an account, close an account, remove an account
~ delete an account, delete my account, remove an account, delete your account
~ creature, animal
~ credible, credibility, believable
~ creditor, lender
~ crime, offence, offense, criminal
~ cross-examination, cross-examine
~ crucial, important
~ cruel, cruelty
~ cry, weep
~ crystal, crystalline
~ cube, cubic
~ cup, mug
~ cupboard, closet
~ cure, treatment
~ curl, curly
~ curve, curved, curvature
~ customer base, clientele
~ cut costs, reduce costs, lower costs, save costs, cost reduction, cost cutting
= cut costs*, reduce costs*, lower costs*, reduce expenses*, cost reduction*, cost-cutting
~ reduce risk, lower the risk, minimize risk, risk reduction
~ reduce stress, lower stress, relieve stress, stress relief, stress reduction
~ reduce noise, noise reduction
~ reduce latency, lower latency, decrease latency
= reduce the size of, decrease the size of, make smaller*
~ increase sales, boost sales, raise sales, grow sales
~ increase productivity, boost productivity, raise productivity, improve productivity
~ increase revenue, boost revenue, grow revenue
~ improve performance, enhance performance, boost performance, increase performance
~ improve performance, optimize performance, speed up, performance optimization, make faster
~ improve security, enhance security, increase security
~ improve accuracy, increase accuracy, enhance accuracy
~ improve communication, enhance communication
~ improve memory, enhance memory, boost memory
~ sleep better, get better sleep
~ lower blood pressure, reduce blood pressure, bring down blood pressure
~ lower cholesterol, reduce cholesterol
~ lower a fever, reduce a fever, bring down a fever, reduce fever
~ relieve pain, ease pain, alleviate pain, pain relief, reduce pain
~ boost the immune system, strengthen the immune system
= cyber attack*, cyberattack, cyber-attack
= cybersecurity, cyber security*, cyber-security
~ cybersecurity, information security, IT security
= information security*, infosec
= cybercrime, cyber crime*
~ cyberbullying, online bullying
= cyberbullying, online bullying*, bullying on the internet*, cyber bullying*
~ daily routine, typical day, everyday routine, day-to-day
~ typical day, average day, normal day
= day-to-day, everyday, day to day*
~ damage, destroy
~ dark, darkness
~ data entry, enter data, input data
~ data loss, lose data, lost data
~ data protection, data privacy, protect data
~ dawn, sunrise
= sunrise, sunup
= sunset, sundown
~ dead, deceased
~ dear, expensive
~ death, dying
~ debate, discussion
~ decade, ten years
~ decline an offer, turn down, reject
~ decor, decorate, decoration, ornament
~ decrease, decline, drop
~ dedicated, committed, dedication
~ deficiency, lack, shortage, deficient
~ deficit, shortfall
~ deflate, deflation
~ deforestation, logging
~ deform, deformation, distort
~ delay, wait
~ deliberate, intentional, on purpose
= intentional, deliberate
= intentionally, deliberately, on purpose*
= unintentional, accidental
~ accidentally, by accident, by mistake, unintentionally
= accidentally, by accident*
~ delicate, fragile
~ fragile, breakable
~ delivery time, shipping time, how long delivery
~ demand, require
~ demonstrate, illustrate
~ department, division, unit, section
~ depend, rely
~ dependable, reliable
~ deport, deportation
~ depreciation, loss of value
~ deprive, deprivation
~ deputy, vice
~ descend, descent
~ despair, hopeless
~ destination, place to go
~ detail, details, particulars
~ detective, investigator
~ develop, grow
~ device driver, driver
~ diabetes, diabetic, blood sugar disease
~ diagram, chart, figure
~ dictate, dictation
~ die out, extinct
~ difficulty, problem
~ dig, burrow
~ dilemma, predicament
~ dining room, dining area
~ dinner, supper, evening meal
= evening meal*, supper
~ lunch, midday meal
~ breakfast, morning meal
~ diplomacy, diplomat, diplomatic
~ disabled people, people with disabilities, disabled persons, handicapped people
= disabled people*, people with disabilities*, disabled persons*, persons with disabilities*
~ disagreeable, unpleasant
~ disappear, go away
~ disciplinary action, discipline, disciplinary measures
~ disciplinary action, disciplinary measures
~ disclose, reveal
~ discount, price cut
~ discreet, discretion
~ discuss, debate
~ dislike, aversion
~ dismissed, fired
~ disobey, disobedience
~ dispatch, send
~ dispose, disposal
~ dispute, conflict
~ disrespect, disrespectful
~ distract, divert
~ district, area
~ diverse, varied
~ dizzy spell, vertigo, dizziness
~ doctor's note, sick note, medical certificate
~ doctor's note, doctor's certificate, medical certificate
~ sick note, fit note
~ domestic, household
~ domestic violence, violence in the home, family violence
~ donor, donate
~ doubtful, dubious, questionable
~ draft, outline
~ drama, play
~ draw blood, blood draw
~ drinking water, potable water
~ drive, steer
~ driver, chauffeur
= UAV, unmanned aerial vehicle*
~ drop, fall
~ drug addict, drug abuser, drug user
~ drug abuse, substance abuse, drug addiction
~ substance abuse, substance misuse
~ dryer, tumble dryer
~ duplicate, copy
~ durable, durability, long-lasting
~ dye, color, colour, tint
~ each other, one another
= each other*, one another*
~ eager, keen
~ early warning sign, warning sign, early sign
~ earthquake, tremor
~ ease, easy
~ easily, with ease, readily
~ ecofriendly, eco-friendly, environmentally friendly, green
= eco-friendly, environmentally friendly*, ecofriendly
~ edible, eatable
~ editor, edit
~ educate, education, educational
~ effective, successful
~ effectively, successfully
~ elastic, elasticity, stretchy
~ elect, choose
~ elegant, elegance
~ eligible voter, entitled to vote
~ eliminate, elimination
~ emergency contact, person to call in an emergency
~ emotional intelligence, EQ, EI
= emotional intelligence*, EQ
~ employee handbook, staff manual
= employee training*, staff training*, train employees*, training employees*
~ empower, empowerment
~ empty, void
~ encourage, promote
~ encyclopedia, reference work
~ endless, infinite
~ endure, last
~ energetic, energy, vigorous
~ energy consumption, power consumption, energy use, electricity consumption
~ power consumption, energy consumption, energy usage, power usage
~ energy source, source of energy
~ engagement, engaged
~ enjoyable, pleasant, fun
~ enormous, immense, vast
~ entire, full
~ entitled to, eligible for
~ entrance fee, admission fee, admission
~ entrance fee, admission fee, entry fee
~ entry level, entry-level, junior
= entry-level, entry level*
~ environmental protection, protect the environment, conservation
= environmental protection*, protection of the environment*, protecting the environment*, protect the environment*
~ epilepsy, epileptic, seizures
~ equator, equatorial
~ era, age, epoch, period
~ essential, basic
~ estimate, assessment
~ ethical dilemma, moral dilemma
~ ethnic, ethnicity
~ event, happening
~ everyday life, daily life
~ everyday life, daily life, day-to-day life
~ evolve, develop
~ exam results, test results
~ excess baggage, extra luggage
~ existing customers, current customers
~ existing, current
~ expand, spread
~ expectation, expect
~ expenses, costs
~ experience, undergo
~ experienced, seasoned, skilled
~ expert, professional
~ expose, reveal
~ express, state
~ exterior, outside
~ extinction, extinct, died out
~ extraordinary, exceptional
~ extreme, severe
~ eyesight, vision, sight
~ fabric, material
~ face, facial
~ factory, production plant
~ faint, weak
~ fair, just
~ faithful, loyal
~ fall over, fall down
~ fame, famous
~ family name, last name, surname
= surname, last name*, family name*
= first name*, given name*, forename
~ family tree, genealogy
~ famine, hunger, starvation
~ far away, distant
~ farmland, agricultural land
~ fashion, fashionable, style
~ fasten, tie
~ fate, destiny
~ fatigue, tiredness
~ fault, blame
~ fear of flying, afraid to fly, scared of flying
~ fear of flying, afraid of flying, scared of flying
~ fear of public speaking, stage fright
~ fear of heights, acrophobia
= fear of heights*, acrophobia
= fear of spiders*, arachnophobia
= claustrophobia, fear of enclosed spaces*, fear of confined spaces*
~ feasibility study, feasible
~ feed a baby, baby feeding
~ fertile, fertility
~ festival, feast
~ fiction, fictional
~ fight, battle
~ file name, filename
= file name*, filename
~ file a complaint, lodge a complaint, make a complaint, complain
~ file a complaint, lodge a complaint, make a complaint, submit a complaint
~ file an appeal, lodge an appeal
~ file for bankruptcy, declare bankruptcy
~ filter out, filter
~ filthy, dirty
~ financial aid, financial assistance, financial support
~ financial advisor, financial adviser, financial planner
~ financial advisor, financial adviser
~ financial statements, financial reports
~ fiscal year, financial year
~ find a job, get a job, look for a job, job search, job hunting
~ job search, job hunting, looking for a job, look for a job, job hunt
= find a job*, find work*, get a job*
~ find information, look for information, search for information
~ look for information, search for information
~ fire, blaze
~ fireplace, chimney
~ first impression, initial impression
~ fit in, adapt
~ fixed, constant
~ flaw, fault
~ flexibility, adaptability
~ flower, blossom
~ fog, mist, foggy
~ follow instructions, obey instructions, follow directions
~ follow instructions, follow directions
~ fond of, like
~ food allergy, allergic to food
~ footpath, trail, path
~ forecast, prediction
~ foreign affairs, foreign policy
~ foreigner, alien, non-citizen
~ forest, wood, woods
~ forgery, falsification
~ formal, official
~ former, ex
~ fortunate, lucky
~ foster, promote
~ fragrance, scent, perfume
~ framework, structure
~ frequent, common
~ frequent flyer, frequent traveller
~ fright, fear
~ frozen screen, screen frozen
~ fuel consumption, gas mileage, fuel economy, fuel efficiency
= fuel economy*, gas mileage*, fuel efficiency*
~ save fuel, save petrol, save gas, reduce fuel consumption
= save fuel*, save petrol*, save gasoline*, reduce fuel consumption*, save on fuel*
~ fun, amusement
~ fundamental right, basic right, fundamental rights
~ fundamental rights, basic rights
~ funny, humorous
~ furniture, furnishings
~ fury, rage, anger
~ dress code, what to wear, how to dress, attire
~ earthquake, tremor, quake
~ fever, high temperature
~ game plan, strategy
~ mechanic, car mechanic, auto mechanic
~ car mechanic, auto mechanic
~ gather, assemble
~ gender equality, equality of men and women, equal rights for women
~ gender equality, sexual equality
~ gender pay gap, gender wage gap
~ gender discrimination, sex discrimination
~ general public, public
~ genetic disease, hereditary disease, inherited disease, genetic disorder
~ genetic disease, genetic disorder
= hereditary disease*, inherited disease*, hereditary disorder*, inherited disorder*
~ get a divorce, divorce, get divorced
~ get a divorce, get divorced
~ get a promotion, be promoted, get promoted
= get a promotion*, be promoted*, get promoted*
~ get in shape, get fit, fitness
~ get in shape, get fit
~ get lost, lose your way
= get lost*, lose your way*
~ get married, wedding, marriage
~ get on the bus, board the bus
~ get pregnant, become pregnant, conceive, conception
~ get pregnant, become pregnant
~ get sick, fall ill, become ill
= get sick*, fall ill*, become ill*, get ill*
~ get well, recover, recovery
~ get worse, deteriorate
~ global, worldwide, international
= worldwide, around the world*, all over the world*
~ good health, healthy
~ goods, merchandise, wares
~ grab, seize
~ graduate school, postgraduate
~ grammar mistakes, grammatical errors, grammar errors
= grammar mistakes*, grammatical errors*, grammar errors*, grammatical mistakes*
~ spelling mistakes, spelling errors
~ grandchild, grandson, granddaughter
~ grandparents, grandmother and grandfather
~ graph, chart
~ graphic design, graphic designer
~ grass, lawn
~ greasy, oily
~ greasy hair, oily hair
~ oily skin, greasy skin
~ green card, permanent residence, permanent residency
~ permanent residence, permanent residency
~ groom, bridegroom
~ gross domestic product, GDP, economic output
~ growth rate, rate of growth
~ gun, firearm, weapon
~ gun control, firearms control
~ gun law, firearms law
~ gut feeling, intuition, instinct
~ gut feeling, gut instinct
~ haircut, cut hair
= get a haircut*, have your hair cut*, get your hair cut*
~ hand in, submit
~ handle conflict, conflict at work, workplace conflict
~ workplace conflict, conflict at work, conflict in the workplace
~ workplace bullying, bullying at work, bullying in the workplace
~ workplace discrimination, discrimination at work, discrimination in the workplace, employment discrimination
~ workplace harassment, harassment at work, harassment in the workplace
~ workplace stress, stress at work, work-related stress, work stress, job stress
~ workplace injury, injury at work, work injury, work-related injury
~ handwriting, penmanship
~ harmful effects, negative effects, bad effects
~ harmful effects, damaging effects
~ harsh, severe
~ hazardous waste, dangerous waste, toxic waste
~ headquarters, head office, main office
= headquarters, head office*
~ heal, cure
~ health care, healthcare, medical care
= health care*, healthcare
~ healthcare provider, health care provider
~ healthcare worker, health care worker, health worker
~ healthcare system, health care system, health system
~ healthcare, medical
= heat stroke*, heatstroke
~ heavy rain, downpour
~ height, altitude, elevation
~ high quality, high-quality, top quality
= high-quality, high quality*
~ high school student, secondary school pupil
~ hike, hiking, walk
~ hint, tip
~ historian, historical, history
~ holiday, public holiday, bank holiday
~ bank holiday, public holiday
~ holy, sacred
= sacred, holy
~ homeless, homelessness, without a home
~ homeowner, house owner, property owner
~ homesick, homesickness
~ honesty, integrity, truthfulness
~ honeymoon, wedding trip
~ hopeful, optimistic
~ hormone, hormonal
~ horse riding, horseback riding, ride a horse
~ horse riding, horseback riding
~ hospital stay, hospitalization, inpatient
~ household, family
~ household appliance, home appliance, domestic appliance
~ household chores, housework, chores
= household chores*, housework, domestic chores*
~ housewife, homemaker
= housewife, homemaker
~ human body, body
~ human error, human mistake
~ human trafficking, trafficking in persons
~ human trafficking, trafficking in persons, people trafficking
~ humidity, dampness
~ ice, icy, frozen
~ icy road, slippery road, ice on the road
~ slippery road, slick road
~ identification, ID, proof of identity
~ idiom, idiomatic
~ illiterate, illiteracy
~ imaginary, imagine, imagination
~ immediate family, close family, close relatives
~ impact, consequence
~ impatient, impatience
~ implement changes, make changes, introduce changes
~ improve your English, learn English, better English
~ learn English, study English
~ improve your writing, improve writing skills, improve your writing skills
~ improve listening skills, improve your listening, improve listening
~ improve speaking skills, improve your speaking
~ inaccurate, imprecise, inaccuracy
~ income, revenue, earnings
~ income tax return, tax return
~ incompatible, incompatibility
~ incompetent, incompetence
~ inconsistent, inconsistency
~ increase efficiency, improve efficiency, more efficient
~ increase efficiency, improve efficiency, boost efficiency
~ independent variable, predictor, feature, explanatory variable
~ dependent variable, target variable, outcome variable, response variable
~ indigenous, native, aboriginal
~ inefficient, inefficiency
~ inexperienced, lack of experience, no experience
~ no experience, without experience, with no experience, without any experience
~ infant mortality, infant deaths
~ infer, deduce, deduction
~ infinite, infinity, endless
~ informal, casual
~ inmate, prisoner
= inmate, prisoner
~ innocent, not guilty
~ insert a picture, add an image
= insert a picture*, add a picture*, insert an image*, add an image*
~ insert a row, add a row
~ insert a column, add a column
~ insert a table, add a table
= insert a hyperlink*, add a hyperlink*, insert a link*, add a link*
~ insert a page break, add a page break
~ insert page numbers, add page numbers
~ add a footer, insert a footer
~ delete a row, remove a row
~ delete a column, remove a column
~ delete a file, remove a file, erase a file
~ delete a page, remove a page
~ delete files, remove files, erase files
~ delete a branch, remove a branch
~ undo a commit, revert a commit
~ create a branch, make a branch
= create a folder*, make a folder*, create a directory*, make a directory*
~ create a file, make a file
~ create a website, build a website, make a website
~ create a list, make a list
~ create a chart, make a chart
~ create a shortcut, make a shortcut
~ create a backup, make a backup, take a backup
~ merge cells, combine cells, join cells
~ wrap text, text wrapping
~ bold text, make text bold
~ change the font, change font
~ change the color, change color, change the colour, change colour
= text color*, font color*, text colour*, font colour*
~ resize, change size, scale
= center a div*, center an element*, centre a div*
= remove spaces*, delete spaces*, remove whitespace*, strip whitespace*, remove blanks*
~ convert a string to an integer, convert string to int, parse an integer from a string, string to int conversion
~ convert to lowercase, make lowercase, change to lowercase
~ convert to uppercase, make uppercase, change to uppercase
= concatenate strings*, join strings*, string concatenation*, concatenating strings*
~ concatenate, concatenation, join
~ inspector, inspection
~ instinct, instinctive
~ instructor, trainer
~ insufficient funds, not enough money
~ insurance cover, insurance coverage, coverage
~ insurance cover, insurance coverage
~ insurance premium, premium
~ intentional, deliberate
~ interior design, interior designer
~ international trade, foreign trade, global trade
~ intolerance, intolerant
~ irritated skin, skin irritation
~ island, isle
~ isolated, alone, isolation
~ itinerary, route
~ jail, imprison
~ jealousy, envy
~ jewel, gem, gemstone
~ job advert, vacancy
~ job application, apply for a job, job applications
~ job application, application for a job
~ apply for a job, apply for a position, applying for a job
~ job centre, employment agency, job center
~ employment agency, recruitment agency, staffing agency
~ job description, duties, responsibilities
~ job loss, lose your job, lost job
~ lose your job, lose one's job, job loss
~ job security, secure job, job stability
~ join the company, join us
~ journalist, reporter, journalism
~ journey, ride
~ joy, happiness
~ keen on, interested in
~ keep calm, stay calm, remain calm
~ keep fit, stay fit, stay in shape
= keep fit*, stay fit*, stay in shape*, keep in shape*
~ keep healthy, stay healthy
~ stay healthy, keep healthy, remain healthy
~ stay awake, keep awake
~ stay awake, keep awake, remain awake
~ stay safe, keep safe
~ stay focused, keep focused, concentrate
~ stay focused, keep focused, remain focused
~ keep records, record keeping, record-keeping
= record-keeping, record keeping*, keeping records*
~ keyword, key word
= keyword, key word*
~ killer, murderer
~ kind, gentle
~ know-how, expertise, knowledge
~ labour shortage, labor shortage, staff shortage, shortage of workers, skills shortage
~ staff shortage, shortage of staff
~ lack of sleep, sleep deprivation, too little sleep
~ sleep deprivation, lack of sleep
~ language barrier, language difficulties
~ late for work, being late, tardiness, lateness
~ late for work, late to work
= being late*, lateness, tardiness
~ lateness, tardiness, late, punctuality
~ laugh, laughter
~ lawyer's fee, legal costs
~ leader, leadership
~ leaflet, brochure, flyer
~ learn to drive, driving lessons, learning to drive
~ learning disability, learning difficulty, learning disabilities, learning difficulties
~ lease, rental
~ leave of absence, leave, time off
~ left-handed, lefty
~ legal advice, legal help
~ legal entity, juridical person, legal person
= legal entity*, legal person*, juridical person*
~ legal guardian, guardian
~ legislative, legislature
~ legislative branch, legislative power
~ executive branch, executive power
= judicial branch*, judicial power*, judiciary branch*
~ judiciary, courts, judicial
~ letter of complaint, complaint letter
~ resignation letter, letter of resignation
~ liberty, freedom
~ lie on resume, lie in an interview
~ life insurance, life assurance
~ line break, new line
~ literal, literally
~ literature, literary
~ litter, trash
~ liver disease, hepatic disease
~ liver failure, hepatic failure
~ liver cirrhosis, cirrhosis of the liver
~ living conditions, standard of living, quality of life
= living room*, lounge, sitting room*
~ locate, situated
~ log file, logs
~ logic, logical
~ loneliness, lonely
~ long-distance, far
~ long-lasting, durable
~ look for a flat, apartment hunting, find an apartment, find a flat
~ find an apartment, find a flat
~ lorry driver, truck driver
~ loss of data, data loss
~ lost luggage, lost baggage, missing luggage
~ lost luggage, lost baggage
~ lottery, lotto
~ lunch break, lunch hour
~ luxury, luxurious
~ machine operator, operator
~ magic, magical, witchcraft
~ maiden name, birth name, name before marriage
~ maintain relationships, build relationships
~ build relationships, develop relationships, establish relationships
~ build trust, establish trust, gain trust, earn trust
~ build rapport, establish rapport
~ build muscle, gain muscle, muscle growth
~ build muscle, gain muscle
~ build a team, team building
~ make a complaint, complain
~ make a mistake, error, mistakes
~ make a mistake, make an error
~ make a reservation, book
~ make friends, find friends
~ make friends, make new friends, find friends
~ make money, earn money
~ make money online, earn money online
~ make progress, advance
~ make sense, meaningful
~ make sure, check
~ make up your mind, decide
= make up your mind*, come to a decision*
~ makeup, cosmetics
~ malfunctioning, faulty
~ manually, by hand
= manually, by hand*
~ manufacturer, producer, maker
~ marriage, marital, matrimony
~ mathematician, maths
~ mature, maturity, grown
~ maximum speed, top speed, speed limit
~ top speed, maximum speed
~ meaning of life, purpose of life
~ meaningless, pointless
~ arbitrate, arbitration, arbitrator
~ medical malpractice, medical negligence, malpractice
~ medical malpractice, medical negligence
~ medication error, drug error
~ medical records, patient records, medical record
~ medical records, patient records, health records
= electronic health record*, EHR
~ meditate, meditation
~ medium-sized, medium
= SME, small and medium-sized enterprise*
~ memory, recollection
~ memory usage, memory consumption, RAM usage
~ memory usage, memory consumption, memory use
= CPU usage*, processor usage*, CPU utilization*, processor utilization*
~ mental health, psychological wellbeing
~ merchant, trader, dealer
~ mercy, merciful
~ metabolism, metabolize
~ midwife, midwifery
~ military service, conscription, draft
= compulsory military service*, conscription
~ miscarriage, loss of pregnancy
= misdemeanor, misdemeanour
~ misleading, deceptive
~ missing, absent, lost
~ missing person, disappeared person
~ mistreat, abuse
~ misunderstanding, miscommunication
~ misuse, wrong use
~ mobile app, app
~ mobile app, phone app, smartphone app
~ mock interview, practice interview
~ modest, humble
~ moist, moisture
~ monarch, sovereign
~ money, cash, funds
~ monopoly, monopolize
~ motion, movement
~ motivation letter, cover letter
~ movement, move, motion
~ moving company, removal company
= moving company*, removal company*, removals firm*
~ muscle cramp, muscle spasm, leg cramp
~ muscle cramp, muscle spasm
~ mutual, reciprocal
= mutual, reciprocal
~ mystery, mysterious
~ narrate, tell a story
~ nasty, unpleasant
~ national holiday, public holiday
~ national security, state security
~ native speaker, mother-tongue speaker
~ nature conservation, nature protection, protect nature
~ nature conservation, nature protection, conservation of nature, protection of nature
~ neat, tidy
~ neglect, ignore
~ negligence, carelessness
~ nervous breakdown, mental breakdown
~ nervousness, anxiety
~ neutral, neutrality, impartial
~ impartial, unbiased, objective
~ biased, prejudiced, prejudice
~ nickname, pet name
~ nightmare, bad dream
= nightmare, bad dream*
~ noble, nobility, aristocrat
~ noon, midday
= noon, midday
~ nosebleed, nose bleed
~ notebook, notepad
~ noticeable, visible
~ nuclear weapon, atomic bomb, nuclear bomb
~ atomic bomb, atom bomb
~ number of employees, staff size, company size, headcount
= number of employees*, number of staff*, headcount
~ numb, numbness
~ numerical, numeric
= numerical, numeric
~ nutritious, nourishing
~ obedient, obey
~ object to, oppose
~ observation, observe, monitoring
~ obsession, obsessed
~ occupation, work
~ odd, strange, weird, peculiar
~ office supplies, stationery
~ offspring, descendants, children
~ ointment, cream, salve
~ old age, elderly, ageing, aging
~ omission, omit
~ online banking, internet banking, e-banking
= online banking*, internet banking*, e-banking
~ online dating, internet dating
~ online meeting, virtual meeting, video conference, video call
= video conference*, videoconference, video conferencing*
~ online meeting, virtual meeting
~ online safety, internet safety
= online safety*, internet safety*, safe on the internet*, safe online*
~ open a file, access a file
~ opening hours, business hours, hours of operation, office hours
~ opening hours, opening times
~ operate a machine, run a machine
~ operating costs, running costs, operating expenses
~ opinion poll, survey
~ opponent, adversary, rival
= opponent, adversary
~ oral exam, spoken exam, oral test
~ oral exam, oral test, oral examination
~ written exam, written test, written examination
~ orchard, fruit garden
~ ordinary, common
~ organ transplant, transplant
~ organizational skills, organisational skills, organized
~ organizational skills, organisational skills, organization skills
~ organizer, planner
~ outbreak, start
~ outcome, effect
~ outlook, prospects
~ overcharge, charge too much
~ overcome, conquer
~ overcrowded, crowded
~ overdue, late
~ overheat, too hot
~ overtime pay, overtime compensation, paid overtime
~ overtime pay, overtime compensation
~ owner, holder
~ oxygen therapy, oxygen treatment
= oxygen saturation*, SpO2, O2 saturation*, blood oxygen level*
~ normal, usual, regular, ordinary
~ normalize, normalization, normalisation, normal form
~ mediate, mediation, mediator
~ mention, refer to, reference
~ mandatory, compulsory, obligatory, required
~ occur, happen, take place, occurrence
~ effort, try hard, hard work
~ fever, high temperature, pyrexia
~ observe, observation, monitor
~ parking space, parking spot, place to park
~ parking space, parking spot
~ part-time job, side job, second job
~ side job, side hustle
~ pass an exam, succeed in an exam, exam success
~ strong password, secure password
~ strong password, secure password, safe password, good password
~ pay attention to, take care of, keep in mind
~ keep in mind, bear in mind
~ payment terms, terms of payment
~ payment method, method of payment, means of payment
~ peace, peaceful
~ peer pressure, group pressure
~ peer pressure, pressure from peers
~ penalize, punish
~ percentage, proportion, share
~ perfect, flawless
~ performance management, manage performance
~ permanent job, permanent position, permanent employment
~ persecution, persecute
~ personal life, private life
~ personality, character
~ pesticide, insecticide, crop protection product
~ phenomenon, phenomena
~ photographer, photography, take photos
~ take photos, take pictures, take photographs
= take notes*, make notes*, note-taking
~ physical examination, check-up, checkup, medical exam
= check-up, checkup
~ physician, doctor
~ physicist, physics
~ pill, tablet
~ birth control pill, contraceptive pill
~ morning-after pill, emergency contraceptive pill
~ pimple, spot, zit, acne
= pimple, zit
~ play an instrument, musical instrument
~ pleasant, nice, agreeable
~ pleased, happy
~ pleasure, joy
~ point of sale, POS
= point of sale*, POS
~ pollen allergy, hay fever
~ polluted, contaminated
~ poor eyesight, bad eyesight, impaired vision
~ poor eyesight, bad eyesight
~ poor quality, low quality, bad quality
~ poor quality, low quality
~ popular, well-liked
~ pornography, porn
~ portion size, serving size
~ potential, possible
~ pound, lb
~ poverty line, poverty threshold
~ power of attorney, authority to act
~ precaution, preventive measure, safety measure
~ safety measures, safety precautions
~ prejudice, bias
~ premature, too early, preterm
~ preterm birth, premature birth
= premature baby*, preterm baby*, preterm infant*
~ prescription drug, prescription medicine
~ prescription drug, prescription medicine, prescription medication
~ press conference, news conference
~ presume, presumption
= presumption of innocence*, presumed innocent*
~ prevent accidents, accident prevention, avoid accidents
= prevent accidents*, avoid accidents*, accident prevention*
= prevent injuries*, injury prevention*, avoid injuries*
= prevent fires*, fire prevention*
~ prevent theft, theft prevention
~ prevent SQL injection, protect against SQL injection, avoid SQL injection, guard against SQL injection
= prevent deadlock*, avoid deadlock*, prevent deadlocks*, avoid deadlocks*
~ prevent memory leaks, avoid memory leaks
~ prevent data loss, avoid data loss
~ prime minister, premier
~ prisoner, inmate, convict
~ privacy policy, data protection policy
~ procedural, procedure
~ proceed, go ahead
~ procurement, purchasing, buying
~ procurement, purchasing
~ product development, develop a product
~ product launch, launch a product
~ product launch, launch a product, launch a new product, product release
~ productivity, productive, output
~ professional development, continuing education, further training
~ further education, continuing education
~ proficiency, proficient, skilled
~ language proficiency, language skills, command of a language
~ profile picture, profile photo
~ profit margin, margin of profit
~ program crash, program crashes, application crash
~ progress report, status report
~ project deadline, project due date
~ project failure, failed project
~ project failure, failed project, project that failed
~ successful project, project success
~ prominent, famous, notable
~ proof of residence, proof of address
~ propaganda, indoctrination
~ property damage, damage to property
~ property owner, homeowner
~ proposal, offer
~ prostitution, prostitute
~ protective clothing, protective gear
~ proverb, saying
~ provisional, interim
~ psychologist, psychology, therapist
~ psychological, mental
~ public prosecutor, state prosecutor
~ public relations, PR
= public relations*, PR
~ publisher, publishing house
= publisher, publishing house*
~ punctual, on time
~ pupil, schoolchild
~ pure, clean
~ purposeful, deliberate
~ qualified, skilled
~ quality of life, living standard
~ quantity, volume
~ questionnaire, survey form
~ queue, line
= stand in line*, wait in line*, queue up
~ quick fix, workaround
~ quit a job, leave a job
~ racism, racist, racial discrimination
~ racism, racial discrimination
~ rainy season, monsoon
~ raise money, fundraising, fund-raising
= raise money*, raise funds*, fundraising, fundraise
~ raise awareness, increase awareness
~ rash, skin rash
~ rate of return, return
~ reaction time, response time
~ response time, time to respond
~ readable, legible, readability
~ ready, prepared
~ real-life, practical
= real-world, real-life, real life*
~ reasonable, sensible, fair
~ receive feedback, get feedback
~ give feedback, provide feedback
~ constructive criticism, constructive feedback
~ reckless, careless
~ reckless driving, dangerous driving, careless driving
~ recover from surgery, recovery after surgery, post-operative recovery
~ recovery time, time to recover, healing time
~ recovery time, time to recover
~ recruitment process, hiring process, selection process
~ recruitment process, hiring process
~ rectangle, rectangular
~ recurrent, recurring, repeated
~ red flag, warning sign
= red flags*, warning signs*
~ reduce weight, lose weight
~ refuel, fill up with petrol
= fill up the tank*, refuel
~ register a company, incorporate a company, company registration
~ register a company, company registration, registering a company
= register a car*, car registration*, vehicle registration*, register a vehicle*
~ register a trademark, trademark registration, trademark a name
~ regular, regularly, consistent
~ regulator, regulatory authority
~ rehab, rehabilitation
~ rejected, refused, denied
~ application rejected, application refused, application denied
~ reliable source, trustworthy source, credible source
~ reluctant, unwilling
= reluctant, unwilling
~ remark, comment
~ remote team, distributed team, virtual team
= remote worker*, teleworker
~ manage a remote team, lead a remote team
~ manage a team, lead a team
~ renewable energy source, renewable source of energy, renewable energy sources
~ rental car, hire car
~ reorganize, restructure, reorganization
~ repay a loan, loan repayment
~ repeal, revoke, abolish
~ repeat an exam, retake an exam, resit an exam
= retake an exam*, resit an exam*, retake a test*, repeat an exam*
~ report a crime, file a police report
~ report a bug, bug report
~ bug report, defect report
~ requirements, conditions
~ requirements gathering, gather requirements, collect requirements, elicit requirements, requirements elicitation
~ requirements change, changing requirements
~ resell, resale
~ reserve a table, book a table
~ reserve a room, book a room
~ book a flight, reserve a flight
~ book a hotel, reserve a hotel room, book a hotel room
~ buy a ticket, purchase a ticket
~ resignation, resign, quit
~ respiratory infection, airway infection
~ response, reply
~ restless, restlessness, agitated
~ restroom, toilet
~ retaliate, retaliation, revenge
~ retirement age, pensionable age
~ pension plan, pension scheme
~ reunion, reunite
~ revenge, vengeance
~ reversible, reversibility
~ rewarding, fulfilling, satisfying
~ rich in protein, high-protein
= high-protein, rich in protein*, protein-rich
= high-fiber, rich in fiber*, high-fibre, fibre-rich
= rich in iron*, iron-rich, high in iron*
~ rich in vitamin C, high in vitamin C
~ riding a bike, cycling
= ride a bike*, ride a bicycle*
~ ride a bike, cycling, biking
~ rights and duties, rights and obligations, rights and responsibilities
~ rights and duties, rights and obligations
~ risk assessment, assess risk, evaluate risk, risk analysis
= risk assessment*, assess risks*, assessing risk*, assess risk*
~ roadworks, road construction, construction zone
~ roadworthy, roadworthiness
~ robot, robotic, robotics
~ romantic, romance
~ rotten, spoiled, bad
~ rude customer, impolite customer
~ run a business, manage a business
~ run a program, execute a program, start a program
~ run a program, execute a program
~ run a script, execute a script
~ run a command, execute a command
~ run a query, execute a query
~ run tests, execute tests
= rural area*, countryside
~ rush, hurry
= in a hurry*, in a rush*
~ protect, protection, safeguard, shield, guard
~ sleeping pill, sleeping tablet
~ safe driving, drive safely
= drive safely*, safe driving*
~ safety hazard, safety risk, danger at work
~ safety rules, safety regulations, safety guidelines
~ safety rules, safety regulations
~ salary slip, payslip
~ sales pitch, sell me this pen
~ sales target, sales goal, sales quota
~ sales target, sales goal
~ save a file, store a file
~ save a document, save a file
~ save time, time-saving
~ say no, refuse
~ school dropout, drop out of school
~ scold, tell off, reprimand
~ scold, tell off
~ scientific method, scientific approach
~ secretary, administrative assistant, office assistant
~ security check, security control
~ security breach, security incident, data breach
~ security system, alarm system
~ self-confidence, confidence, self-assurance
~ self-confidence, self-assurance
~ self-esteem, self-worth, self-respect
~ self-esteem, self-worth
~ self-introduction, introduce yourself
~ self-study, teach yourself, self-taught, learn by yourself
~ sell a house, sell a home
= sell a house*, sell a home*, selling a house*, sell your house*, sell your home*
= buy a house*, buy a home*, buying a house*, purchase a house*
~ buy a car, purchase a car, buying a car
~ sensitive teeth, tooth sensitivity
= sensitive teeth*, tooth sensitivity*
~ separate waste, sort waste, waste separation
~ sort waste, separate waste, waste sorting, waste separation
~ serious, severe, grave
~ serious crime, felony
~ set a goal, set goals, goal setting
= set goals*, goal setting*, goal-setting, setting goals*
~ achieve goals, reach goals, meet goals, attain goals
~ achieve a goal, reach a goal, attain a goal, meet a goal
~ set the table, lay the table
~ settle a dispute, resolve a dispute
~ severe pain, strong pain, intense pain
~ severe pain, intense pain
~ severity, severe, seriousness
~ sew on a button, attach a button
~ sew on a button, sew a button
~ sex, sexual
~ sex education, sexual education
~ sexual harassment, sexually harassed
~ shareholders' meeting, general meeting
~ sharp pain, stabbing pain
~ shiver, tremble, chills
= shiver, tremble
~ tie your shoes, tie shoelaces, tie your shoelaces
~ shopkeeper, store owner
= shopkeeper, shop owner*, store owner*
~ shout at, yell at
~ shy, shyness
~ siblings, brothers and sisters
= siblings, brothers and sisters*
~ sign a contract, contract signing, conclude a contract, enter into a contract
~ conclude a contract, enter into a contract
~ terminate a contract, end a contract, cancel a contract
~ terminate a contract, end a contract, cancel a contract, contract termination
~ silly, stupid
~ simplicity, simple
~ single parent, lone parent
~ single mother, lone mother
~ single, unmarried
~ skilled worker, qualified worker
~ skin care, skincare
= skin care*, skincare
~ skinny, thin, slim
~ skip a class, miss a class, absent from class
~ skip breakfast, miss breakfast
~ sleeping disorder, sleep disorder, insomnia
~ slim, slender
~ slope, gradient, incline
~ slow internet, slow connection
~ slow internet, slow internet connection, slow internet speed
~ speed up the internet, faster internet, increase internet speed, improve internet speed
~ slow Wi-Fi, slow wifi, slow wireless connection
~ small business, small company, small enterprise
~ small business, small company
~ smart phone, smartphone
= smart phone*, smartphone
~ smelly, bad smell, stink
~ smoke alarm, smoke detector, fire alarm
~ smoke alarm, smoke detector
~ sociable, social
~ social security, welfare, social insurance
~ social welfare, welfare
~ software engineer, software developer
~ software update, update software
~ software update, update software, updating software
~ solve a problem, problem solving, resolve a problem, fix a problem
~ solve a problem, resolve a problem, fix a problem
~ sound, noise, acoustic
~ sound insulation, soundproof, soundproofing
= soundproofing, sound insulation*, sound proofing*
~ source of income, income source
~ source of error, error source
~ space travel, space flight
= space travel*, spaceflight
~ spare part, replacement part
= spare part*, replacement part*, spare parts*, replacement parts*
~ speak fluently, fluent
~ speaker, loudspeaker
~ specimen, sample
~ speech impediment, speech disorder
~ speech therapist, speech therapy
= speech therapist*, speech-language pathologist*, speech and language therapist*
~ speedometer, speed gauge
~ spinal, spine
~ split the bill, share the bill
~ spoken language, oral language
~ sprain, twist, sprained
~ spread disease, transmit disease, transmission of disease
~ disease transmission, transmission of disease, spread of disease
~ squeaky door, door squeaks, creaking door
~ squeaky door, creaky door
= squeaky floor*, creaky floor*, squeaky floorboards*
~ squeaky hinge, creaky hinge
~ staff meeting, team meeting
~ stakeholders, interested parties
~ standard of living, living standard
~ standard of living, living standard, living standards
~ standardize, standardization, standardise
~ start a conversation, initiate a conversation, strike up a conversation
~ start a conversation, initiate a conversation, begin a conversation, strike up a conversation
~ start the engine, start the car
~ starter, appetizer
~ sterile technique, aseptic technique
~ stick, adhere, adhesive
~ sticker residue, adhesive residue
= remove stickers*, get stickers off*, remove a sticker*
~ stink, smell bad
~ stomach flu, gastroenteritis
~ stop bleeding, control bleeding, staunch bleeding
~ stop bleeding, stop the bleeding, staunch bleeding, control bleeding
~ store food, keep food, food storage
~ store food, food storage, storing food
~ story, tale
~ straighten, straight
~ strange noise, unusual noise, weird noise
~ stretch marks, striae
= stretch marks*, striae
~ strict, stern, rigorous
~ stuck, jammed
~ study abroad, studying abroad, foreign studies
= study abroad*, studying abroad*, study in a foreign country*, study overseas*
= work abroad*, work overseas*, working abroad*, work in a foreign country*
~ move abroad, move overseas, move to another country, move to a foreign country
= live abroad*, living abroad*, live overseas*, live in a foreign country*
~ travel abroad, travel overseas, foreign travel
= travel alone*, solo travel*, travel solo*, traveling alone*
~ sublet, sublease
~ subordinate, employee, direct report
= subordinates, direct reports*
~ subsidy, grant, subsidize
~ substantial, considerable
~ suburb, suburban, outskirts
~ sudden, abrupt, unexpected
= suddenly, all of a sudden*, abruptly
~ sue for damages, claim damages
~ sufficient, enough
~ suggestion, recommendation
~ suicide prevention, prevent suicide
~ suicide prevention, prevent suicide, preventing suicide
~ suitcase, luggage
~ sunlight, sunshine, solar
~ sunscreen, suntan lotion, sunblock
= sunscreen, sun cream*, suncream
~ sunscreen, sunblock, sun cream
~ superstition, superstitious
~ supervisor, foreman
~ supply and demand, demand and supply
~ surgery recovery, recover from an operation
~ surveillance, monitoring
~ surveillance camera, security camera, CCTV camera
~ sustainability, sustainable, green
~ swear word, curse word, profanity
~ swear word, curse word
~ sugar substitute, artificial sweetener
~ swollen, swelling
~ symmetry, symmetrical, symmetric
~ sympathy, compassion
~ synonym, similar word
~ synthesize, synthesis, synthetic
~ system failure, system crash
~ take a photo, photograph
~ take a shower, shower
~ take a shower, have a shower
~ take a bath, have a bath
~ take a nap, have a nap
~ take a break, have a break
~ take a day off, have a day off
~ take care of children, look after children, childcare
~ look after children, take care of children, care for children
~ take medicine, take medication, medication intake
~ take medicine, take medication, take medications
~ take responsibility, accept responsibility, assume responsibility
= take risks*, risk-taking, risk taking*
~ take initiative, take the initiative, show initiative
~ takeaway, takeout, take-out
~ takeaway food, takeout food, take-out food
~ talkative, chatty
~ task list, to-do list
~ tattoo removal, remove a tattoo
~ tattoo removal, remove a tattoo, removing a tattoo
~ tax adviser, tax consultant
~ tax adviser, tax advisor, tax consultant
~ tax exemption, tax relief, tax-free
~ team conflict, conflict in a team
~ team conflict, conflict in a team, conflict within a team, conflict in the team
~ teeth grinding, bruxism
= teeth grinding*, bruxism, grind your teeth*
~ teeth whitening, whiten teeth, whiten your teeth
~ brush your teeth, clean your teeth, brush teeth, clean teeth
~ template, pattern, model
~ temporary work, temp work, temporary job
~ tendency, trend
~ terminology, terms
~ thankful, grateful
= thankful, grateful
~ therapy, treatment
~ tide, tides, tidal
~ time pressure, tight deadline
~ time-consuming, takes a long time
~ time-out, timeout
= timeout, time-out
~ tobacco, cigarette, smoking
~ toilet paper, toilet roll
~ tooth extraction, pull a tooth
~ tooth extraction, pull a tooth, extract a tooth
~ topic, theme, subject
~ total cost, overall cost
~ totalitarian, dictatorship
~ tour guide, guide
~ tour guide, tourist guide
~ tourist attraction, sight, sightseeing
~ tourist attractions, tourist sights
~ trade fair, exhibition
~ trade fair, trade show
~ trade name, brand name
~ trade union, union, labor union, labour union
~ traffic ticket, traffic fine
~ traffic rules, traffic regulations, traffic law, rules of the road, road rules
= traffic rules*, traffic regulations*, rules of the road*, road rules*
~ traffic offence, traffic violation
~ traffic offence, traffic violation, traffic offense
~ training course, training program
~ transparency, transparent, clear
~ trauma, injury, traumatic
~ travel expenses, travel costs
~ traverse a tree, tree traversal
~ trend, tendency, fashion
~ tribe, tribal
~ trouble sleeping, sleep problems, sleeping problems
= trouble sleeping*, difficulty sleeping*, sleeping problems*, sleep problems*
~ trouble breathing, shortness of breath
~ trouble concentrating, concentration problems
~ trouble concentrating, difficulty concentrating
~ turn left, left turn
~ turn left, make a left turn
~ turn right, make a right turn
~ turning point, decisive moment
~ tutor, tutoring, private lessons
~ private lessons, private tuition
~ typo, misprint, spelling mistake
= typo, typing error*, typographical error*
~ suitable, appropriate, fit, suited, proper
~ suitability, suitable
~ safeguard, protect
~ sensible, reasonable
~ unable, incapable, cannot, inability
~ unauthorized access, illegal access, unauthorised access
= unauthorized, unauthorised
~ unbearable, intolerable
~ unclear, vague
~ underage, minor, under age
= underage, under age*
~ underestimate, underrate
~ underlying cause, root cause
~ root cause, underlying cause, main cause
~ unemployment rate, jobless rate
~ unexpected, unforeseen, surprising
= unexpected, unforeseen
~ unfinished, incomplete
~ unhealthy, harmful
~ unify, unite, union
~ unite, unity, union
~ unmotivated, lack of motivation
~ lack of motivation, lack motivation, no motivation
~ unnecessary, needless, not needed
= unnecessary, needless
~ unpaid, outstanding
~ unpaid bills, outstanding bills
~ unpaid invoice, outstanding invoice, overdue invoice
~ unpaid wages, outstanding wages, wages owed
~ unreliable, undependable
~ unsafe, dangerous
~ unsolved, unresolved
~ untreated, without treatment
= if left untreated*, if not treated*, if untreated*, without treatment*
~ unwanted, undesired
~ unzip, extract
~ upcoming, forthcoming
= upcoming, forthcoming
~ uprising, revolt, rebellion
~ upset stomach, indigestion, stomach upset
~ upset stomach, stomach upset
~ urgent, pressing, urgency
~ urine test, urinalysis
= urine test*, urinalysis
~ usability, usable, user-friendly, ease of use
= user-friendly, easy to use*
~ user input, input from the user
~ read user input, get user input, accept user input, take user input
~ usually, normally, generally, typically
= usually, normally
~ vacancy, vacant
~ vacation, holiday
~ vaccination schedule, immunization schedule
~ vaccination schedule, immunization schedule, vaccine schedule
~ valuable, precious, value
~ vandalism, vandalize
~ variety, diversity
~ vast, huge
~ vegetable, veggies
= vegetables, veggies
~ vehicle, automobile
~ vein, venous
~ artery, arterial
~ nerve, neural, nervous
~ skin, dermal, cutaneous
~ eye, ocular, eyes
~ ear, auditory
~ nose, nasal
~ mouth, oral
~ stomach, gastric
~ chest, thoracic
~ joint, articular
~ bladder, urinary
~ womb, uterus, uterine
~ verbal, oral, spoken
~ version history, previous versions
~ victim, casualty
~ viewpoint, perspective
~ perspective, point of view
~ virus scan, scan for viruses, virus check
= scan for viruses*, virus scan*, check for viruses*
~ remove a virus, get rid of a virus, virus removal, delete a virus
~ remove malware, get rid of malware, malware removal
= antivirus software*, anti-virus software*, antivirus program*, antivirus
~ antivirus, virus protection
~ visit a doctor, see a doctor, go to the doctor, consult a doctor
~ when to see a doctor, when to seek medical attention, when should I see a doctor
~ call an ambulance, call for an ambulance
~ call the police, phone the police
~ medical attention, medical help
~ visit the dentist, go to the dentist, see a dentist
~ vocabulary, lexicon, terms
~ voice, vocal
~ vote, elect, election
~ voting age, age to vote, old enough to vote
~ voting age, minimum age to vote
~ wage, salary
~ waiting list, waitlist
= waiting list*, waitlist, wait list*
~ wake up early, get up early
~ walk, go on foot
~ war crime, war criminal
~ warm, warmth
~ warning light, indicator light
~ wash the car, clean the car
~ wash the car, wash a car, car washing
~ wash your hair, hair washing
~ wash your hair, wash hair, washing hair
~ waste disposal, dispose of waste, waste management
~ waste disposal, disposal of waste, dispose of waste
~ water leak, leaking pipe, burst pipe
~ water leak, water leakage
~ water pollution, polluted water, contaminated water
~ polluted water, contaminated water
~ air pollution, atmospheric pollution
~ water purification, purify water, clean water
~ purify water, water purification
~ water shortage, lack of water, water scarcity
~ water shortage, water scarcity, lack of water, shortage of water
~ waterproof, watertight, water-resistant
~ wealthy, well-off
= wealthy, affluent
~ weather forecast, weather report
= webinar, web seminar*, online seminar*
~ wedding anniversary, marriage anniversary
~ wedding dress, bridal gown
= wedding dress*, bridal gown*, wedding gown*
~ weekday, working day, business day
= working day*, business day*, workday, work day*
~ welcome new employees, onboarding
= well-being, wellbeing
~ wellness, well-being
~ whistleblower, whistleblowing, whistle-blower
= whistleblower, whistle-blower
= whistleblowing, whistle-blowing
~ wild animal, wildlife
~ willing to learn, eager to learn
~ win over, persuade
~ win the lottery, lottery win
~ wish, desire
~ withdraw an application, cancel an application
~ withdraw an application, cancel an application, withdraw your application
~ without a degree, no degree
~ without a degree, with no degree
~ without experience, with no experience, no experience
~ wonderful, marvelous, great
= wonderful, marvelous, marvellous
~ word processing, word processor
~ word order, order of words
~ word count, number of words
= word count*, number of words*
= count words*, word counting*
~ count the number of characters, character count
= line count*, number of lines*, count lines*
~ wording, phrasing
~ work experience, job experience
~ work in a team, teamwork
~ work in a team, work as part of a team, work on a team
~ work clothes, workwear
~ working conditions, work conditions, conditions at work
~ working day, workday
~ world population, population of the world
~ world population, population of the world, global population
~ worry about, be concerned about
~ worth it, worthwhile
= worthwhile, worth it
~ wrinkle, wrinkles, creases
~ get wrinkles out, remove wrinkles, get rid of wrinkles
~ write a letter, letter writing
= write a CV, write a resume*, writing a CV, writing a resume*
~ write an email, compose an email, writing an email
~ write an email, compose an email, draft an email
~ write a report, report writing, prepare a report
~ written warning, formal warning, warning letter
~ formal warning, official warning
~ x-ray, xray, radiography
= x-ray, xray
~ year of birth, birth year
~ yeast infection, candidiasis
= yeast infection*, candidiasis
~ young, youthful, youth
~ young people, youth, youngsters
~ youth, young people
~ zero, nought
= zero, nought
~ zoom in, enlarge, magnify
~ force majeure, act of God
~ void contract, invalid contract, contract invalid, null contract
~ valid contract, enforceable contract, legally binding contract, contract valid
~ legally binding, legally enforceable
~ breach of contract remedies, remedies for breach
~ remedies for breach of contract, breach of contract remedies, contract remedies
~ misrepresentation, false statement
~ duress, coercion
~ mens rea, guilty mind, criminal intent
= mens rea*, guilty mind*
= actus reus*, guilty act*
~ beyond reasonable doubt, beyond a reasonable doubt
= balance of probabilities*, preponderance of the evidence*
= vicarious liability*, respondeat superior*
~ double jeopardy, ne bis in idem
~ case law, judge-made law
~ precedent, stare decisis, case law
~ criminal law, penal law
~ penal code, criminal code
~ civil law, private law
= class action*, class action lawsuit*, class-action
= out-of-court settlement*, settle out of court*, settlement out of court*
~ court fees, court costs
~ personal injury, bodily injury
~ joint custody, shared custody
~ sole custody, full custody
= prenuptial, premarital
~ marital property, matrimonial property
~ living will, advance directive, advance healthcare directive
= next of kin*, closest relative*
~ employment tribunal, labour court, labor court
~ constructive dismissal, constructive discharge
~ fixed-term contract, limited-term contract
= non-compete clause*, noncompete clause*, non-compete agreement*, non-competition clause*
~ holiday pay, vacation pay
~ sick pay, sickness pay
~ personnel file, employee file, staff file
~ gross misconduct, serious misconduct
~ works council, employee council
~ employee rights, workers' rights, worker rights, employees' rights
= employer obligations*, employer's obligations*, duties of the employer*, employer duties*
~ rights of the tenant, tenant rights, tenants' rights
~ rent increase, raise the rent, rent rise, increase the rent
~ notice to quit, notice to vacate, eviction notice
~ break a lease, terminate a lease early, end a lease early
~ consumer law, consumer protection law
~ competition law, antitrust law
~ company law, corporate law
~ bankruptcy law, insolvency law
~ right to be forgotten, right to erasure
~ well-being, wellbeing, wellness, welfare
~ apply, application, applying
~ abstain, abstinence, abstention
~ detain, detention
~ contain, containment
~ intrude, intrusion, intruder
~ seclude, seclusion
~ explode, explosion
~ compress, compression
~ proceed, procedure
~ exceed, excess, excessive
~ press, pressure
~ mix, mixture
~ close, closure
~ enclose, enclosure
~ bury, burial
~ amplify, amplification, amplifier
~ specify, specification, specific
~ solidify, solidification, solid
~ revolve, revolution
~ rotate, rotation
~ redeem, redemption
~ resume, resumption
~ complete, completion
~ reveal, revelation
~ betray, betrayal
~ rehearse, rehearsal
~ refer, referral
~ persist, persistence
~ ally, alliance
~ admit, admittance, admission
~ pure, purity
~ rare, rarity
~ real, reality, realistic
~ likely, likelihood
~ true, truth, truthful
~ young, youth
~ know, knowledge
~ live, life
~ die, death, dying
~ fly, flight
~ think, thought
~ believe, belief
~ speak, speech
~ sell, sale, sales
~ see, sight
~ sing, song, singer
~ bleed, blood, bleeding
~ feed, food
~ sit, seat, sitting
~ shoot, shot, shooting
~ strike, stroke
~ give, gift
~ serve, service, serving
~ practise, practice, practicing
~ prove, proof, proven
~ relieve, relief
~ grieve, grief
~ thieve, thief, theft
~ descend, descent, descendant
~ ascend, ascent
~ lose, loss, lost, losing
~ choose, choice, chosen
~ speak, spoken, spoke
~ go, went, gone
~ do, did, done
~ see, saw, seen
~ grow, grew, grown, growth
~ rise, rose, risen
~ begin, began, begun, beginning
~ drink, drank, drunk
~ sing, sang, sung
~ swim, swam, swum
~ run, ran
~ come, came
~ say, said
~ make, made
~ bend, bent
~ lose, lost
~ leave, left
~ feel, felt
~ meet, met
~ lead, led
~ feed, fed
~ bleed, bled
~ find, found
~ bind, bound
~ wind, wound
~ get, got, gotten
~ sit, sat
~ win, won
~ hide, hid, hidden
~ bite, bit, bitten
~ eat, ate, eaten
~ wear, wore, worn
~ tear, tore, torn
~ bear, bore, borne
~ wake, woke, woken
~ shrink, shrank, shrunk
~ sink, sank, sunk
~ stick, stuck
~ shoot, shot
~ dig, dug
~ hang, hung
~ man, men
~ woman, women
~ child, children
~ person, people
~ goose, geese
~ good, better, best, well
~ bad, worse, worst
~ far, further, farther
= criteria, criterion
= phenomena, phenomenon
= indices, indexes
= analyses, analysis
= diagnoses, diagnosis
= hypotheses, hypothesis
= theses, thesis
= crises, crisis
= matrices, matrix
= vertices, vertex
= bacteria, bacterium
= nuclei, nucleus
= formulae, formulas
= stimuli, stimulus
= fungi, fungus
= larvae, larva
= algae, alga
= teeth, tooth
= feet, foot
= mice, mouse
= women, woman
= men, man
= wolves, wolf
= knives, knife
= wives, wife
= loaves, loaf
= shelves, shelf
= thieves, thief
~ explain in simple terms, in simple words, for beginners
= in simple terms*, in simple words*, in plain language*, in layman's terms*
= in detail*, in depth*
= in charge of, responsible for*
= in favor of, in favour of
= because of, due to, owing to, on account of
= despite, in spite of
= according to, as per*
= in case of, in the event of
= as soon as possible*, ASAP
~ from scratch, from the beginning
= over and over*, again and again*, repeatedly
~ at night, during the night, in the night
= on the internet*, online
= on vacation*, on holiday*
= side by side*, next to each other*
= high speed*, high-speed
= decision makers*, decision-makers
= error prone*, error-prone
= follow up, follow-up, followup
= set up, setup, set-up
= clean up, cleanup, clean-up
= check list*, checklist
= work flow*, workflow
= time frame*, timeframe, time-frame
= data type*, datatype
= meta data*, metadata
= pre-process, preprocess
= post-process, postprocess
= re-use, reuse
= co-ordinate, coordinate
= co-ordination, coordination
= e-book, ebook
= e-reader, ereader
= bio-diversity, biodiversity
= eco-system, ecosystem
= anti-bacterial, antibacterial
~ blood sugar levels, blood glucose levels
= post-natal, postnatal
= post-partum, postpartum
= for free*, free of charge*, at no cost*
~ once again, once more
= prenatal, pre-natal, antenatal
= lifestyle, life style*, way of life*
= start-up, startup, start up
= backup, back-up
~ quit your job, leave your job, resign, resigning from your job, give notice
~ hand in notice, give notice, resign
~ last day at work, leaving date
~ talk about money, salary discussion
~ difficult conversation, hard conversation, uncomfortable conversation
~ difficult conversation, hard conversation, tough conversation
~ deliver bad news, break bad news, give bad news
~ deal with ambiguity, uncertainty, unclear requirements
~ work with limited resources, tight budget, few resources
~ exceed expectations, go beyond expectations, above and beyond
~ exceed expectations, surpass expectations, go beyond expectations
~ meet expectations, satisfy expectations
~ missed deadline, missed a deadline, failed to meet a deadline, late delivery
~ under a tight deadline, short notice, under time pressure
~ multiple deadlines, competing deadlines, competing priorities, conflicting priorities
~ competing priorities, conflicting priorities
~ convince someone, persuade someone, change someone's mind, influence others
~ persuade someone, convince someone
~ helped a coworker, help a colleague, helped a teammate
~ learned something new, learn a new skill, learn quickly
~ learn a new skill, acquire a new skill, pick up a new skill
~ work with a diverse team, diversity, people from different backgrounds
~ ethical dilemma, integrity, ethics at work
~ lack of skills, skill gap, skills gap
~ improve yourself, self-improvement, personal development, personal growth
~ personal development, personal growth
~ measure your success, define success, success mean
~ consider yourself successful, see yourself as successful
~ lead a project, manage a project, run a project
~ lead a team, manage a team, run a team, supervise a team
~ boss was wrong, manager made a mistake, disagree with your boss
~ coworker not doing their share, lazy coworker, colleague not pulling their weight, unproductive team member
~ workplace safety rule, safety procedure
~ accept criticism, take criticism, feedback, handle criticism
~ keep calm under pressure, stay calm under pressure, work under pressure
~ keep calm under pressure, stay calm under pressure, remain calm under pressure
~ customer wants a refund, refund request, ask for a refund
~ ask for a refund, request a refund
~ demanding customer, difficult customer
~ good customer service, excellent customer service, quality customer service, great customer service
~ excellent customer service, outstanding customer service, great customer service
~ phone etiquette, answer the phone, telephone manners
~ answer the phone, answer a phone call, take a phone call
~ type speed, typing speed, words per minute
~ office software, MS Office, Microsoft Office
~ MS Office, Microsoft Office
~ availability, available hours, when are you available, hours can you work
~ own transport, reliable transportation, driver's license and car
~ legally authorized to work, work permit, eligible to work, right to work
~ eligible to work, authorized to work, legally allowed to work
~ salary history, previous salary, last salary
~ previous salary, last salary, former salary
~ minimum salary, lowest salary
~ annual salary, yearly salary, salary per year
= annual salary*, yearly salary*, salary per year*, annual pay*
= monthly salary*, salary per month*, monthly pay*
~ pay day, when do I get paid, payment date
~ pay gap, wage gap, unequal pay
~ pay gap, wage gap
~ work contract, employment contract, terms of employment
~ pregnant employee, pregnancy at work, pregnant at work
~ break at work, rest break, lunch break, work break
~ injured at work, workplace accident, work injury, hurt on the job
~ compensation for injury, workers' compensation, workers compensation
= workers' compensation*, workers compensation*, workers' comp*
~ wrongly accused, falsely accused, false accusation
~ falsely accused, wrongly accused
~ search warrant, house search, search of the house
~ stopped by the police, pulled over by the police, police stop
~ pulled over by the police, stopped by the police
~ remain silent, right to silence, refuse to answer
~ right to silence, right to remain silent
~ criminal charges, charged with a crime, criminal charge
~ press charges, bring charges, file charges
~ drop charges, charges dropped, withdraw charges
~ theft charge, accused of theft
~ property boundary, property line, boundary line
~ property line, property boundary, boundary line of the property
~ noisy neighbour, noisy neighbor, neighbour noise, loud neighbors
= noisy neighbour*, noisy neighbor*, loud neighbour*, loud neighbor*
~ landlord repairs, fix things in the flat, maintenance by landlord
~ deposit back, return of deposit, get deposit back, deposit refund
~ get your deposit back, deposit refund, return of the deposit
~ rent arrears, unpaid rent, late rent, not paying rent
~ rent arrears, unpaid rent
~ sublet, sublease, subletting
~ divide property, division of property, split assets, property division
~ division of property, property division, dividing property, divide property
~ custody battle, custody dispute, fight for custody
~ visitation rights, visiting rights, access to the child, contact with the child
~ visitation rights, visiting rights
~ dispute a will, contest a will, challenge a will, invalid will
~ make a will, write a will, draw up a will
~ debt collector, debt collection, collection agency
= debt collector*, debt collection agency*, collection agency*
~ bad credit, poor credit, low credit score
~ bad credit, poor credit
~ scammed, victim of fraud, fell for a scam, been scammed
~ online scam, internet fraud, online fraud
~ online fraud, internet fraud
~ stolen identity, identity theft, identity fraud
~ right of return, return policy, returns policy
~ warranty claim, claim under warranty
~ hidden defect, latent defect
~ chest compressions, cardiac massage
= chest compressions*, cardiac massage*, heart massage*
~ check the pulse, take the pulse, feel the pulse
~ take the pulse, check the pulse, measure the pulse, take a pulse
~ recovery position, position of unconscious person
~ choking person, choking victim, Heimlich maneuver, abdominal thrusts
= Heimlich maneuver*, Heimlich manoeuvre*, abdominal thrusts*
~ allergic to medication, drug allergy, medication allergy
= drug allergy*, medication allergy*, allergic to a drug*
~ drug interaction, interact with, drugs interaction, combine medicines
~ drug interaction, drug-drug interaction, interaction between drugs
~ missed dose, forget to take, miss a dose, forgot a dose
~ missed dose, forgotten dose, miss a dose, forget a dose
~ wrong medication, medication error, wrong drug, wrong dose
~ pain assessment, assess pain, pain scale
~ pain assessment, assess pain, assessing pain
~ confused patient, disoriented patient, confusion
~ aggressive patient, violent patient, angry patient
~ aggressive patient, violent patient
~ dying patient, terminally ill patient, end of life
~ patient refuses treatment, refusal of treatment, patient refuses medication
~ patient safety, safe patient care
~ pressure ulcer prevention, prevent bedsores, prevent pressure sores
= pressure ulcer prevention*, prevent pressure ulcers*, prevent bedsores*, prevent pressure sores*
~ patient confidentiality, medical privacy, HIPAA
~ shift handover, handoff, shift report, hand-off
= handover, handoff, hand-off
~ understaffed, short-staffed, staff shortage
= understaffed, short-staffed
~ why nursing, why did you become a nurse, chose nursing
~ why teaching, why did you become a teacher, chose teaching
~ why did you become a teacher, why did you choose teaching, why did you decide to become a teacher
~ why did you become a nurse, why did you choose nursing, why did you decide to become a nurse
~ why this company, why do you want to work here, why us
~ why this university, why do you want to study here
~ why do you want to study here, why do you want to study at this university, why did you choose this university
= child, children, kid, kids
= forbid, prohibit
= brave, courageous
= stubborn, obstinate
= lucky, fortunate
= rude, impolite, discourteous
= weird, strange
= timid, shy
= drowsy, sleepy
= novice, beginner
= imitate, mimic
= fragile, breakable
= scent, fragrance
= DCF, discounted cash flow*
= LBO, leveraged buyout*
= M&A, mergers and acquisitions*
= ROE, return on equity*
= ROA, return on assets*
~ debt-to-equity ratio, debt to equity ratio, D/E ratio
= PP&E, property plant and equipment*
= SG&A, selling general and administrative expenses*
= CAGR, compound annual growth rate*
= AML, anti-money laundering*
= KYC, know your customer*
= SOP, standard operating procedure*
= GMP, good manufacturing practice*
= BOM, bill of materials*
= OEE, overall equipment effectiveness*
= MTBF, mean time between failures*
= MTTR, mean time to repair*
= MRP, material requirements planning*
= EOQ, economic order quantity*
= TQM, total quality management*
= SPC, statistical process control*
= RFP, request for proposal*
= RFQ, request for quotation*
= MOU, memorandum of understanding*
= LLC, limited liability company*
= IRS, Internal Revenue Service
= DMV, department of motor vehicles*
= NHS, National Health Service
= FDA, Food and Drug Administration
= ABG, arterial blood gas*
= CBC, complete blood count*
= INR, international normalized ratio*
= LDL, low-density lipoprotein*
= HDL, high-density lipoprotein*
= TPN, total parenteral nutrition*
= PPI, proton pump inhibitor*
= SSRI, selective serotonin reuptake inhibitor*
~ ACE inhibitor, angiotensin-converting enzyme inhibitor
= ARDS, acute respiratory distress syndrome*
= AKI, acute kidney injury*
~ acute renal failure, acute kidney failure
= CKD, chronic kidney disease*
~ chronic renal failure, chronic kidney failure
= IBS, irritable bowel syndrome*
= IBD, inflammatory bowel disease*
= PCOS, polycystic ovary syndrome*
= SIDS, sudden infant death syndrome*, cot death*, crib death*
= SLE, systemic lupus erythematosus*
= ALS, amyotrophic lateral sclerosis*
= EMR, electronic medical record*
= HIPAA, Health Insurance Portability and Accountability Act
= NPO, nothing by mouth*
~ IV fluids, intravenous fluids
~ IV line, intravenous line
~ IV therapy, intravenous therapy
= DKA, diabetic ketoacidosis*
= SIADH, syndrome of inappropriate antidiuretic hormone*
= TSH, thyroid-stimulating hormone*, thyroid stimulating hormone*
= ADH, antidiuretic hormone*, vasopressin
= FSH, follicle-stimulating hormone*
= hCG, human chorionic gonadotropin*
= vitamin B1, thiamine
= folic acid*, vitamin B9
= ADL, activities of daily living*
= GCS, Glasgow Coma Scale
= AED, automated external defibrillator*
= antibiotic resistance*, resistance to antibiotics*, resistant to antibiotics*
= generic drug*, generic medicine*, generic medication*, generics
= brand-name drug*, brand-name medicine*, branded drug*, brand name drug*
~ mechanism of action, mode of action
~ route of administration, administration route
= shelf life*, shelf-life
= expired medicine*, expired medication*, expired drugs*, out-of-date medicines*
~ controlled substance, controlled drug
= beta blocker*, beta-blocker
= eye drops*, eyedrops
~ cough syrup, cough mixture
~ nasal spray, nose spray
~ novice, newbie, beginner
~ kids, children, child, kid
~ school subject, favourite subject, favorite subject
~ free-time activity, leisure activity, hobby, pastime
~ leisure activity, free-time activity, leisure-time activity
~ hometown, home town, where are you from, native town
= hometown, home town*, native town*
~ city life, urban life, living in a city
~ city life, urban life
~ country life, rural life, life in the countryside
~ public figure, celebrity, famous person
= famous person*, celebrity
~ live in a house or flat, accommodation, where do you live
~ favourite food, favorite food, like to eat, favourite dish
= favourite dish*, favorite dish*, favourite meal*, favorite meal*
~ eat out, dine out, restaurant
= eat out*, dine out*, eat in a restaurant*
~ means of transport, mode of transport, form of transport
= means of transport*, mode of transport*, means of transportation*, mode of transportation*
~ traffic problems, congestion, traffic jams
~ environmental problem, ecological problem, environmental issue
~ environmental problem, environmental issue, environmental problems, environmental issues
~ mobile phone use, phone usage, smartphone use
~ keep a diary, write a diary, journal
~ keep a diary, write a diary
~ birthday party, celebrate a birthday, birthday celebration
~ childhood memory, remember from childhood
~ childhood memory, memory from childhood, childhood memories
~ get a good grade, score well, good marks, high score
~ get good grades, get good marks
~ pass the driving test, driving test success
~ pass the driving test, pass your driving test, pass a driving test
~ fail the driving test, fail your driving test, fail a driving test
~ wet road, slippery road, rain on the road
~ drive in fog, foggy conditions, poor visibility
~ drive in snow, winter driving, icy conditions, drive on ice
~ skid, skidding, slide
~ tyre blowout, tire blowout, burst tyre
= tyre blowout*, tire blowout*, burst tyre*
~ tailgate, tailgating, drive too close
= tailgating, driving too close to the vehicle ahead*
~ emergency vehicle, ambulance with siren, fire engine, police car
~ fire engine, fire truck
~ give priority, yield, give way
~ use a phone while driving, texting while driving, mobile phone at the wheel
~ use a phone while driving, use a mobile phone while driving, use a cell phone while driving
~ tired driver, drowsy driving, fatigue at the wheel, sleepy while driving
~ drowsy driving, driving while tired, driving when tired
~ child seat, car seat, booster seat
~ load on the vehicle, secure the load, cargo
~ vehicle inspection, MOT, roadworthiness test
~ tyre tread, tire tread, tread depth
~ motor vehicle, motorized vehicle
~ deploy an application, release an application, application deployment, go live
~ rollback a deployment, undo a deployment, revert a release
~ container image, Docker image, image
~ build a Docker image, create a Docker image
~ delete a container, remove a container
~ pod crash, CrashLoopBackOff, pod keeps restarting
~ scale up pods, increase replicas, scale a deployment
~ monitoring tool, observability, metrics
~ log analysis, analyze logs, check logs, read logs
~ check the logs, view the logs, look at the logs, inspect the logs
~ network connectivity problem, connection problem, network issue, no network
~ network problem, network issue
~ slow network, network latency, slow network performance
~ troubleshoot a network problem, troubleshoot network issues, diagnose a network problem, troubleshoot network problems
~ high CPU usage, CPU load, CPU at 100%
~ high CPU usage, high CPU utilization, high CPU load, high processor usage
~ high memory usage, high memory consumption, high RAM usage, high memory utilization
~ server down, server outage, server not reachable, server crash
~ secure a server, harden a server, server hardening
~ secure an API, API security, protect an API
~ protect passwords, store passwords securely, password storage, hash passwords
~ store passwords, save passwords, password storage
~ user permissions, access rights, user rights, privileges
~ access rights, access permissions
~ grant permission, give permission
~ create a user, add a user, new user account
~ create a user, add a user
~ delete a user, remove a user
~ create an index, add an index
~ drop a table, delete a table
~ import data, load data, data import
~ export data, dump data, data export
~ migrate data, data migration, move data
~ migrate data, data migration, move data to another system
~ database crash, database failure, database down
~ database backup, back up a database, backup a database
~ restore a database, database restore, recover a database
~ choose a database, pick a database, select a database
~ choose a database, pick a database
~ design a database, database design, data model, schema design
~ database design, design a database, designing a database
~ design a system, system design, architecture
~ system design, design a system, designing a system
~ handle errors, error handling, exception handling, deal with errors
= error handling*, handle errors*, deal with errors*, handling errors*
~ read a file, open a file, load a file
~ write to a file, save to a file
~ check if exists, test existence, whether exists
~ check if a file exists, test whether a file exists, check whether a file exists
~ loop over a list, iterate a list, go through a list
= iterate over*, loop through*, loop over*, iterate through*
~ reverse, backwards, reversed order
~ remove an element, delete an item, drop an item from a list
~ compare two strings, string comparison, check if strings are equal
= compare two strings*, string comparison*, comparing strings*
~ random number, generate a random number
~ generate a random number, create a random number
~ current date, today's date, get the date
~ current date, today's date
~ date format, format a date
~ parse JSON, read JSON, decode JSON
~ parse JSON, decode JSON
~ maximum, at most, at the most, not exceed, not to exceed, no more than, not more than, no longer than, upper limit
~ minimum, at least, no less than, not less than, no fewer than, not fewer than, lower limit
`
