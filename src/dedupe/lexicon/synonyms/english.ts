/** See `synonyms.ts` for the form of a line. */
export const english = `
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
~ unit test, unit testing
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
~ database normalization, database normalisation
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
~ directory, folder
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
= multithreading, multi-threading, multithreaded
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
~ deadlock, deadlocked
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
~ cache, caching, cached
~ load, loading
~ upload, uploading
~ download, downloading
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
~ protect, protection, safeguard, shield, guard
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
~ log, logging, logs
~ measure, measurement, gauge, quantify
~ evaluate, evaluation, assess, assessment, appraise, rate
= assess, evaluate
~ estimate, estimation, approximate, guess
~ compare, comparison
~ predict, prediction, forecast, anticipate, foresee
= foresee, predict
~ classify, classification, categorize, categorise, category
~ cluster, clustering, clusters
~ outlier, outliers, anomaly, anomalies
~ missing values, missing data, nulls
~ overfit, overfitting, over-fitting
~ underfit, underfitting
~ train, training, teach
~ fine-tune, fine-tuning, finetune, fine tuning
~ tune hyperparameters, hyperparameter tuning, hyperparameter optimization
~ feature selection, select features, choose features
~ imbalanced, unbalanced, imbalance
~ bias, biased
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
~ override, overriding
~ overload, overloading
~ instantiate, instantiation, create an object, create an instance
~ initialize, initialise, initialization
~ inject, injection
~ depend, dependency, dependence, dependent
~ coupling, coupled
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
~ commit, commits, committing
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
~ network, networking
~ latency, delay, lag
~ send, transmit, dispatch
~ transmission, transmit
~ receive, get, obtain, receipt
~ respond, reply, answer, response
~ reply, answer back
~ block, prevent, stop
~ filter, filtering
~ restrict, limit, restriction, limitation
~ limit, cap, limitation, maximum
~ permission, permit, permitted, allowed, authorization
~ grant, give, award
~ revoke, withdraw, take away, revocation, cancel
~ share, sharing
~ shared, common
~ display, show, present, view
~ hide, conceal, hiding
= conceal, hide
~ render, rendering
~ scroll, scrolling
~ drag and drop, drag-and-drop
~ layout, lay out
~ responsive, responsiveness, mobile-friendly
~ centre, center, centering, centred
= centre, center
~ color, colour
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
~ cluster, clusters
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
~ cover letter, covering letter
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
~ ability, able, capable, capability, can
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
= novice, newbie
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
~ work environment, working environment
~ workplace, place of work, job site
= workplace, place of work*
~ company culture, corporate culture, organizational culture, workplace culture
~ company culture, corporate culture
~ diversity, diverse
~ discrimination, discriminate, discriminated
~ harassment, harass, bullying
~ bully, bullying, bullied
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
= impolite, discourteous
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
~ budget, budgeting
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
~ mandatory, compulsory, obligatory, required
= compulsory, mandatory, obligatory
~ optional, voluntary, not required
~ allow, permit, let, enable, may
= permit, allow
~ allowed, permitted, may, legal, can
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
~ criminal offence, criminal offense
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
~ bind, binding
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
~ copyright, copyrighted
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
~ braking distance, brake distance
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
~ tow, towing
~ park, parking
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
~ inventory, stock, stocktaking
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
~ market, marketing
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
= free of charge*, at no cost*
~ save money, cut costs, spend less
~ waste, squander
~ rich, wealthy, affluent
~ wealth, rich, fortune
~ poor, poverty, needy
~ donate, donation, give to charity
~ crowdfunding, crowd funding
~ entrepreneur, businessman, start a business, founder
~ startup, start-up, new business
= startup, start-up
~ found, establish, set up
~ take over, takeover, acquire, acquisition
~ take over, assume
~ subsidiary, daughter company
~ outsource, outsourcing
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
~ fever, high temperature, pyrexia
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
~ blister, blisters
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
~ choke, choking
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
~ malignant tumor, malignant tumour
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
~ nurse, nursing
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
= backbone, spine, vertebral column*, spinal column*
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
~ photosynthesize, photosynthesis
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
~ flood, flooding
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
~ globalization, globalisation
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
~ enemy, foe
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
~ hypothesis, hypothesize
~ theory, theoretical
~ experiment, experimental
~ author, writer
~ poem, poetry, verse
~ poet, poetry
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
~ sulphur, sulfur
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
~ divide, division
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
~ square, squared
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
~ read, reading
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
~ spell, spelling
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
~ interest, interested, interesting
~ curious, curiosity
~ cook, prepare, make
~ stove, cooker, hob
= fridge, refrigerator
~ freeze, frozen
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
~ loosen, make looser
~ attach, fasten, fix, fixed
~ fasten, attach, secure
~ detach, remove, take off
~ assemble, assembly, put together
= take apart*, disassemble, dismantle
~ disassemble, take apart, dismantle
~ weld, welding
~ welder, welding
~ solder, soldering
~ glue, adhesive
~ paint, painting
~ plumber, plumbing
~ carpenter, carpentry, joiner
~ craftsman, artisan, tradesman
~ construct, construction, build, building
~ construction site, building site
~ building permit, construction permit
~ building permit, planning permission, building permission
~ building, structure, edifice
~ civil engineering, civil engineer
~ architect, architecture
~ reinforce, reinforcement
~ foundation, foundations, footing
~ beam, girder
~ pillar, column
~ crack, cracks, cracking
~ bend, bending
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
~ raw material, raw materials
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
~ effort, try hard, exertion
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
~ shock, shocked
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
~ occur, happen, take place, occurrence
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
~ normal, usual, regular, ordinary
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
~ scope, extent, range
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
~ possible, feasible, can, possibility
~ possibility, chance, option
~ impossible, not possible, cannot
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
~ suitable, appropriate, fit, suited, proper
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
= made of, composed of, made up of
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
~ format, formatting
~ content, contents
~ open, opening
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
~ mention, refer to
~ refer, reference
~ discuss, discussion, talk about
= talk about*, discuss
~ talk, speak, chat, conversation
~ conversation, dialogue, talk
= dialogue, dialog
~ listen, listening, hear
~ hear, hearing
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
~ neglect, neglected
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
~ suffer, suffering
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
~ stage, phase, step
~ phase, stage
~ pattern, model
~ model, modelling, modeling
= modelling, modeling
~ system, systematic
~ foundation, basis, base
~ base, basis, foundation
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
= on your own*, by yourself*
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
= lifestyle, way of life*
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
~ crowd, crowded
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
~ sport, sports
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
~ weed, weeds, weeding
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
~ freeze, freezing, frozen
~ obese, obesity
~ vary, variation, varied
~ nation, country
~ won't turn on, doesn't turn on, does not turn on, won't power on, won't start, not turning on, doesn't start, no power
= won't turn on, doesn't turn on, does not turn on, will not turn on, won't power on, not turning on
= won't boot*, does not boot*, doesn't boot*, fails to boot*, not booting*
~ won't start, doesn't start, does not start, fails to start
= not working*, doesn't work*, does not work*, isn't working*, won't work*
~ not working, stopped working, doesn't work, broken, malfunction, fails
= not responding*, unresponsive program*, frozen program*
~ not responding, frozen, freezes, hangs, stuck, unresponsive
~ slow computer, computer running slow, computer is slow, slow PC, sluggish computer
~ forgot your password, forgotten your password, forget your password
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
= second monitor*, second screen*, second display*, dual monitors*
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
~ tab, tabs
= right-click, right click*
= double-click, double click*
~ copy and paste, copy-paste, copy paste
= copy and paste*, copy-paste
= cut and paste*, cut-and-paste
= touchscreen, touch screen*
= blue screen of death*, BSOD
= blue screen error*, blue screen of death*, BSOD
= task bar*, taskbar
~ start-up time, boot time
~ boot, start up, startup
= power supply*, power supply unit*, PSU
= motherboard, mainboard
= heat sink*, heatsink
= BIOS, basic input output system*
= static IP, static IP address*, fixed IP address*
~ dynamic IP, dynamic IP address
~ IP address, internet protocol address
~ private IP, private IP address
~ public IP, public IP address
= ISP, internet service provider*
~ MAC address, hardware address, physical address of a network card
= NIC, network interface card*, network card*
= subnet, subnetwork
~ subnet, subnetting, subnet mask
~ routing, route, router
~ switch, switching
~ packet, data packet
~ Ethernet cable, network cable, LAN cable
~ network outage, network downtime
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
~ brute-force attack, brute force attack
= zero-day, zero day*, 0-day
= pen test*, penetration test*, pentest
~ penetration testing, pentest, pen testing, ethical hacking
= penetration testing*, pentesting, pen testing*, pen-testing
~ white-hat hacker, ethical hacker, white hat hacker
~ black-hat hacker, malicious hacker, black hat hacker
~ man-in-the-middle attack, MITM attack
= denial of service*, DoS attack*, denial-of-service
= SQL injection*, SQLi
= least privilege*, least-privilege, minimal privileges*
= defense in depth*, defence in depth*, layered security*
~ incident response, respond to an incident, security incident handling, incident handling
= end-to-end encryption*, E2EE, end to end encryption*
= symmetric encryption*, symmetric-key encryption*, secret-key encryption*, symmetric cryptography*, symmetric key cryptography*
= asymmetric encryption*, public-key encryption*, public key encryption*, public key cryptography*, asymmetric cryptography*, asymmetric key cryptography*
~ cryptography, cryptographic, encryption
~ digital certificate, SSL certificate on a server
~ hash, hashing
~ sanitize, sanitization, sanitise, clean input
~ escape, escaping
~ expose, exposure, exposed
~ exploit, exploitation
~ privilege escalation, escalate privileges, elevation of privilege
= privilege escalation*, escalation of privileges*, elevation of privileges*
~ patch, patching, security update
~ data warehouse, data warehousing
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
= learning rate*, step size in gradient descent*
~ activation function, activation functions
~ loss function, cost function, objective function
~ loss function, cost function
= backpropagation, back propagation*, back-propagation, backprop
~ vanishing gradient, vanishing gradients, gradient vanishing
= exploding gradient*, exploding gradients*, gradient explosion*
= neural network*, neural net*, artificial neural network*, ANN
= transfer learning*, use of pre-trained models*
~ pretrained, pre-trained, pretraining, pre-training
= pretrained, pre-trained
= dimensionality reduction*, dimension reduction*, reduce dimensionality*, reduce the number of dimensions*
~ feature engineering, feature creation
= hyperparameter, hyper-parameter
~ one-hot encoding, one hot encoding
= true positive rate*, recall, sensitivity
= ROC curve*, receiver operating characteristic*
= AUC, area under the curve*
= F1 score*, F1-score, F-measure
= A/B test*, A/B testing*, split testing*, AB testing*
= null hypothesis*, H0
~ Type I error, false positive error, type 1 error
~ Type II error, false negative error, type 2 error
~ type 1 diabetes, type I diabetes, juvenile diabetes
~ type 2 diabetes, type II diabetes
= p-value, p value*
= confidence interval*, CI estimate*
= central limit theorem*, CLT
= maximum likelihood estimation*, MLE
~ random forest, random forests
~ decision tree, decision trees
= gradient boosting*, gradient boosted trees*, GBM
~ word embedding, word vector, word embeddings
= stop words*, stopwords
= chatbot, chat bot*
~ hallucination of an LLM, LLM hallucination
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
~ dashboard, report
~ pie chart, circle chart
~ bar chart, bar graph
= scatter plot*, scatterplot, scatter graph*
= box plot*, boxplot, box-and-whisker plot*
= pivot table*, PivotTable
= VLOOKUP, vertical lookup*
= spreadsheet, worksheet file*
~ aggregate, aggregation, summarize
~ group by, grouping
~ nested, nesting
~ query optimization, optimize a query, slow query, speed up a query, query performance, query tuning
~ optimize a query, tune a query, query optimization, query tuning
~ slow queries, slow-running query, slow query
~ schema, structure of the database
~ denormalize, denormalization
~ normalize, normalization, normalisation
~ shard, sharding
~ partition, partitioning
~ lock, locking
~ pagination, paginate, paging results
~ materialize, materialized
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
~ read replica, read-only replica
= ACID, atomicity consistency isolation durability*
= eventual consistency*, eventually consistent*
~ message queue, message queuing
= publish-subscribe, pub/sub, pubsub, publish subscribe*
= event-driven, event driven*
= service-oriented architecture*, SOA
= serverless, serverless computing*
= CI/CD, continuous integration and continuous delivery*, CI/CD pipeline*
= continuous integration*, CI pipeline*
~ pull request, merge request
~ code review, reviewing code, review code
= merge conflict*, merge conflicts*, conflicts when merging*
~ design pattern, design patterns
= singleton, singleton pattern*
= dependency injection*, injecting dependencies*
~ DI container, IoC container
= inversion of control*, IoC
= single responsibility principle*, SRP
= DRY, don't repeat yourself*
= garbage collected*, automatically freed*
~ heap memory, heap space
~ memory leak, leaks memory, memory leaks
= stack overflow error*, StackOverflowError
~ out of memory, OutOfMemoryError, runs out of memory
~ exception, exceptions, exception handling
= try-catch, try catch*, try/catch
= callback, callback function*
~ higher-order function, higher order function
~ pure function, function without side effects
~ arrow function, fat arrow function
= call by value*, pass by value*, pass-by-value
= call by reference*, pass by reference*, pass-by-reference
= access modifier*, access specifier*, visibility modifier*
= base class*, parent class*, superclass, super class*
= derived class*, child class*, subclass, sub class*
~ extend a class, inherit from a class, subclass a class
~ getter and setter, getters and setters, accessor and mutator
= type casting*, typecasting, type conversion*
= auto-boxing, autoboxing
= thread-safe, thread safe*, thread safety*
~ synchronized, synchronize, synchronization
= mutex, mutual exclusion*
~ class member, member of a class
= instance variable*, instance field*, member variable*
= class variable*, static variable*, static field*
~ HTTP status code, HTTP response code
~ query string, URL query
= RESTful API, REST API, RESTful web service*
= web service*, webservice
= rate limiting*, rate limit*, rate-limiting, throttling requests*
~ load test, load testing
~ regression test, regression testing
~ smoke test, smoke testing
~ black-box testing, black box testing
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
~ functional requirement, functional requirements
~ user story, user stories
= daily stand-up, daily standup*, daily scrum*, stand-up meeting*
= product owner*, PO of a scrum team*
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
~ infinite scroll, infinite scrolling
~ two-column layout, two columns layout
~ media query, media queries
~ cross-browser compatibility, cross browser compatibility, compatibility with different browsers
= drop-down menu*, dropdown menu*, drop-down list*, dropdown list*, dropdown
= check box*, checkbox
= text box*, textbox, text field*, text input*
~ web development, web developer, develop a website
~ web designer, website designer
~ programming language, language
~ full-stack developer, full stack developer
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
= command line*, command prompt*, terminal commands*
~ command line, command prompt, terminal, shell, console
~ shell script, bash script
= superuser, root user*
= file system*, filesystem
= hard link*, hardlink
= symbolic link*, symlink, soft link*
= cron job*, cronjob, scheduled cron task*
= text editor*, text-editing program*
= zip file*, zipped file*, zip archive*
~ compress, zip, compression
~ uncompress, decompress, unzip, extract
= unzip, unpack a zip*
~ rename, change the name
= rename, change the name of
~ print, print out, output
~ input, enter, type in
~ output, result, return
~ scan, scanning
~ attach, attachment, enclose
= attached file*, attachment of an email*
~ embed, embedded
~ format a drive, erase a drive
~ update, upgrade
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
~ licence, license, licensing
~ comply, compliance, compliant
~ govern, governance
`
