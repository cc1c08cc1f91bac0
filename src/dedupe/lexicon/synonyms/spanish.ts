/** See `synonyms.ts` for the form of a line. */
export const spanish = `
= ordenador, computadora, computador
= ordenador portátil, computadora portátil, laptop
~ teléfono móvil, teléfono celular
~ móvil, celular, teléfono, smartphone
= contraseña, password
~ contraseña, clave, clave de acceso
= correo electrónico, e-mail, email
~ correo, mail, correo electrónico, email
= base de datos, bases de datos, BBDD
= inteligencia artificial, IA
= aprendizaje automático, machine learning, aprendizaje de máquina
= aprendizaje profundo, deep learning
= red neuronal, redes neuronales, neural network
= procesamiento del lenguaje natural, PLN, NLP
= modelo de lenguaje grande, gran modelo de lenguaje, LLM
= código abierto, open source
~ disco duro, disco rígido
= copia de seguridad, backup, copia de respaldo
~ copia de seguridad, respaldo, respaldar, backup
= cortafuegos, firewall
= enrutador, router
~ navegador web, web browser
= sitio web, website
~ página web, sitio web, sitio, web
= programa malicioso, malware, software malicioso
~ suplantación de identidad, phishing
= ciberataque, ataque informático, ataque cibernético
~ ciberseguridad, seguridad informática
= computación en la nube, cloud computing
~ nube, cloud
= contenedor Docker, docker container
= interfaz de usuario, UI
= experiencia de usuario, UX
= entorno de desarrollo integrado, IDE
= integración continua, continuous integration
= prueba unitaria, test unitario, unit test
~ prueba, test, testeo, probar, testear
~ programador, desarrollador de software
~ programador, desarrollador, developer
= cifrar, encriptar
= cifrado, encriptación
~ cifrar, cifrado, encriptar, encriptación
= descifrar, desencriptar
~ depurar, depuración, debug, debugging
~ bug, error, fallo, defecto
~ fallar, fallo, falla, error, avería
~ error, equivocación, fallo, falta
= equivocarse, cometer un error
~ errar, equivocarse, cometer un error, equivocación
~ borrar, eliminar, suprimir, quitar, remover
~ borrado, eliminación, supresión
~ eliminar, eliminación, borrar, borrado
~ deshacerse de, eliminar, librarse de, quitar
~ guardar, almacenar, almacenamiento, conservar
~ instalar, instalación
~ actualizar, actualización, poner al día
~ configurar, configuración, ajuste, ajustes, parámetros
~ ejecutar, ejecución
~ implementar, implementación, llevar a cabo, realizar
~ desplegar, despliegue, deploy, deployment
~ conectar, conexión, conectarse
~ iniciar sesión, inicio de sesión, login, loguearse, entrar
= iniciar sesión, loguearse, hacer login
= inicio de sesión, login
~ descargar, descarga, bajar
~ subir, cargar, upload
~ copiar, copia, duplicar
~ buscar, búsqueda, encontrar
~ ordenar, ordenación, ordenamiento, clasificar
~ rendimiento, desempeño, performance
~ rapidez, rápido
~ rápido, veloz, rápidamente, deprisa
~ lento, lentitud, despacio
~ mejorar, mejora, optimizar, optimización, perfeccionar
~ acelerar, agilizar, aceleración
~ aumentar, incrementar, subir, elevar, aumento, incremento, subida
= aumento, incremento
= aumentar, incrementar
~ reducir, disminuir, bajar, reducción, disminución, rebajar, recortar
= reducir, disminuir
~ crecer, crecimiento, aumentar
~ empezar, comenzar, iniciar, comienzo, inicio
= empezar, comenzar
~ terminar, acabar, finalizar, concluir, fin, final
= terminar, acabar, finalizar
~ parar, detener, detenerse
~ continuar, seguir, proseguir
~ usar, utilizar, emplear, uso, utilización
= usar, utilizar
= uso, utilización
~ hacer, realizar, efectuar, llevar a cabo
= llevar a cabo, realizar, efectuar
~ crear, generar, creación, generación
~ construir, construcción, edificar, edificación
~ producir, fabricar, producción, fabricación, elaborar
~ cambiar, modificar, alterar, cambio, modificación
~ modificar, modificación, alterar, alteración
~ reemplazar, sustituir, reemplazo, sustitución, substituir
= reemplazar, sustituir, substituir
~ arreglar, reparar, reparación, arreglo, componer
= reparar, arreglar
~ solucionar, resolver, solución, resolución
= solucionar, resolver
~ problema, dificultad, inconveniente
~ obstáculo, dificultad, barrera, impedimento
~ evitar, prevenir, impedir, prevención
~ proteger, protección, resguardar
~ asegurar, garantizar, garantía
~ comprobar, verificar, revisar, chequear, verificación, comprobación
= comprobar, verificar
= comprobación, verificación
~ controlar, control, supervisar, supervisión, monitorear
= monitorear, monitorizar
~ medir, medición, medida
~ calcular, cálculo, computar
~ elegir, escoger, seleccionar, elección, selección
= elegir, escoger
~ decidir, decisión, tomar una decisión, toma de decisiones
= decidir, tomar una decisión
~ preferir, preferencia
~ obtener, conseguir, lograr, obtención
= obtener, conseguir
~ lograr, alcanzar, logro, consecución
~ logro, éxito, hazaña
~ fracaso, fracasar, fallar
~ éxito, exitoso, tener éxito, triunfar
~ meta, objetivo, finalidad, propósito
~ mostrar, enseñar, exhibir, presentar, visualizar
~ aprender, aprendizaje, estudiar
~ enseñar, enseñanza, instruir, impartir
~ entender, comprender, comprensión, entendimiento
= entender, comprender
~ saber, conocimiento, conocimientos
~ recordar, acordarse, memorizar, recuerdo
~ acordarse de, recordar
~ olvidar, olvidarse, olvido
~ pensar, creer, opinar, opinión
~ hablar, conversar, charlar, platicar
~ decir, comunicar, contar, informar
~ responder, contestar, respuesta, contestación
= responder, contestar
= respuesta, contestación
~ pedir, solicitar, solicitud, petición
~ permitir, autorizar, permiso, autorización
~ prohibir, prohibición, prohibido, no permitido
~ ayudar, ayuda, asistir, apoyo, apoyar
~ necesitar, requerir, precisar, hacer falta, necesidad
~ obligatorio, obligado, forzoso, preceptivo
~ deber, obligación, tener que
~ necesario, preciso, imprescindible, indispensable
= imprescindible, indispensable
~ importante, relevante, fundamental, esencial
~ importancia, relevancia
~ principal, fundamental, primordial
~ peligro, peligroso
~ riesgo, arriesgado
~ daño, dañar, perjudicar
~ causa, motivo, razón, causar
~ causar, provocar, ocasionar, originar
= provocar, causar, ocasionar
~ consecuencia, efecto, resultado, repercusión
~ afectar, influir, influencia, incidir, impacto
~ característica, rasgo, propiedad, cualidad
~ parte, componente, elemento
~ ocurrir, suceder, pasar, acontecer
= ocurrir, suceder, acontecer
~ comprar, adquirir, compra, adquisición
~ vender, venta, ventas
~ precio, costo, coste, importe, tarifa
= costo, coste
~ gastar, gasto, desembolso
~ pagar, abonar, pago, abono
~ barato, económico, asequible
= caro, costoso
~ ganar, ganancia, beneficio
~ ahorrar, ahorro, economizar
~ prestar, préstamo
~ alquilar, arrendar, alquiler, arrendamiento, renta
= alquilar, arrendar
= inquilino, arrendatario
~ arrendador, casero
~ piso, apartamento, departamento, vivienda
~ casa, vivienda, hogar, domicilio
~ empresa, compañía, organización, firma, negocio
~ trabajo, empleo, puesto, puesto de trabajo
~ puesto de trabajo, puesto laboral
~ trabajador, empleado, asalariado, personal
~ empleador, patrón, empresario, empresa
~ jefe, superior, supervisor, gerente
~ compañero de trabajo, colega
~ compañero de trabajo, compañero laboral
~ salario, sueldo, remuneración, retribución, paga
~ salario mínimo, sueldo mínimo
~ despedir, despido, echar, cese
~ renunciar, dimitir, renuncia, dimisión, dejar el trabajo
= dimitir, presentar la dimisión
~ contratar, contratación, reclutar, reclutamiento, incorporar
= curriculum vitae, CV, hoja de vida
~ currículum, curriculum vitae, CV, hoja de vida
~ entrevista, entrevista de trabajo
~ entrevista de trabajo, entrevista laboral, entrevista de empleo
~ entrevistador, reclutador
~ candidato, aspirante, postulante
= recursos humanos, RRHH, RR.HH.
~ debilidad, punto débil, defecto
= mayor debilidad, mayor punto débil, principal debilidad, principal punto débil, punto más débil
= principal fortaleza, principal punto fuerte, mayor fortaleza, mayor punto fuerte, punto más fuerte
~ fortaleza, punto fuerte, virtud
~ conflicto, desacuerdo, disputa, discrepancia
~ estrés, presión
~ plazo, fecha límite, deadline
= fecha límite, deadline
~ equipo, team
= trabajo en equipo, teamwork
~ liderar, liderazgo, encabezar
~ gestionar, gestión, administrar, administración, manejar
~ motivar, motivación, motivado
~ horario, jornada
~ jornada laboral, jornada de trabajo
~ vacaciones, días libres
~ horas extra, horas extraordinarias, sobretiempo
~ horas extra, horas extraordinarias
~ baja médica, baja por enfermedad, incapacidad temporal, licencia médica
~ baja por enfermedad, licencia por enfermedad
~ baja por maternidad, permiso de maternidad, licencia de maternidad
~ baja por paternidad, permiso de paternidad, licencia de paternidad
~ jubilación, jubilarse, retiro, pensión
~ teletrabajo, trabajo remoto, trabajo a distancia
~ teletrabajo, trabajar desde casa, home office, remoto
~ formación, capacitación, entrenamiento
~ abogado, letrado, defensor
~ demanda, demandar, poner una demanda
~ acuerdo, convenio, pacto
~ firmar, firma, suscribir
~ rescindir, rescisión, cancelar
~ ley, legislación, normativa
~ juicio, pleito, litigio
~ sentencia, fallo
~ delito, crimen
~ multa, sanción, penalización
~ castigo, pena, sanción
~ cárcel, prisión
~ carné de conducir, permiso de conducir, licencia de conducir, carnet de conducir
~ conducir, manejar, conducción
~ conductor, chófer, chofer
~ coche, automóvil, auto, carro, vehículo
= coche, automóvil
~ accidente, siniestro, choque
~ adelantar, rebasar, sobrepasar, adelantamiento
~ aparcar, estacionar, aparcamiento, estacionamiento, parquear
= aparcar, estacionar
~ frenar, freno, frenado, frenada
~ neumático, llanta, goma
~ enfermedad, afección, dolencia, patología
~ medicamento, fármaco, medicina, remedio
~ médico, doctor, facultativo
~ tratar, tratamiento, terapia
~ dolor, doler, molestia
= dolor de cabeza, cefalea
~ presión arterial, tensión arterial
= hipertensión, presión arterial alta, tensión alta
= ataque al corazón, infarto de miocardio
= ictus, accidente cerebrovascular, ACV
~ embarazo, gestación, embarazada, gestante
= embarazo, gestación
= embarazada, mujer embarazada, gestante
~ parto, dar a luz, nacimiento
~ vacuna, vacunar, vacunación
~ efecto secundario, efecto adverso, reacción adversa
~ efectos secundarios, efecto secundario, efecto colateral
~ hinchazón, hinchado, hincharse, edema
~ sangrar, sangrado, hemorragia
~ vomitar, vómito, devolver
= adelgazar, bajar de peso, perder peso
= engordar, ganar peso, subir de peso, aumentar de peso
~ impuesto, tributo, gravamen
~ factura, recibo, cuenta
~ empresa emergente, startup
~ declaración de la renta, declaración de impuestos
~ balance, balance general, estado de situación
~ balance general, balance de situación
= estado de resultados, cuenta de resultados, cuenta de pérdidas y ganancias
~ ventas, facturación
~ deuda, adeudo, endeudamiento
~ acreditar, probar, demostrar
~ cliente, comprador, consumidor
~ publicidad, anuncio, anunciar
= marketing, mercadotecnia, mercadeo
~ profesor, maestro, docente
~ alumno, estudiante, alumnado
= alumno, estudiante
~ escuela, colegio, centro educativo
~ examen, prueba, test
~ aprobar, pasar, superar
~ suspender, reprobar, suspenso
~ deberes, tarea, tareas escolares
~ nota, calificación, puntuación
~ pantalla, monitor, display
= archivo de registro, fichero de registro, archivo de log
~ fichero, archivo, documento
~ carpeta, directorio
~ usuario, nombre de usuario
= nombre de usuario, username
~ acceder, acceso, entrar
~ privilegio, permiso
~ vulnerabilidad, vulnerable
~ fuga de datos, filtración de datos
~ filtrar, filtro, filtrado
~ piratear, hackear, hackeo
~ estafa, fraude, timo, engaño
~ consulta, consultar, query
~ índice, indexar, indexación
~ fusionar, fusión, merge, unir
~ unir, juntar, combinar, unión
~ dividir, división, separar, partir
~ separar, separación
~ enviar, mandar, envío
= enviar, mandar
~ recibir, recepción
~ compartir, intercambiar, intercambio
~ transferir, transferencia, traspasar
~ migrar, migración
~ convertir, conversión, transformar, transformación
~ traducir, traducción
~ imprimir, impresión, impresora
~ escanear, escáner
~ pegar, pegado
~ recuperar, recuperación, restaurar, restauración
~ restaurar, restablecer
~ reiniciar, reinicio, rearrancar
~ arrancar, arranque, encender, iniciar
~ apagar, apagado, desconectar
~ encender, prender, encendido
~ activar, habilitar, activación
= activar, habilitar
~ desactivar, deshabilitar, inhabilitar
= desactivar, deshabilitar
~ añadir, agregar, incorporar, sumar
= añadir, agregar
~ insertar, introducir, inserción
~ incluir, inclusión, incorporar
~ aceptar, admitir, aceptación
~ rechazar, rechazo, denegar
~ cancelar, anular, cancelación
~ colgarse, congelarse, bloquearse
~ bloquear, bloqueo
~ retraso, demora, tardanza, retrasar
~ espera, esperar
~ sincronizar, sincronización
~ automatizar, automatización, automático
~ escalar, escalabilidad, escalable
~ accesible, accesibilidad, hacer accesible
~ usable, usabilidad, fácil de usar
~ compatible, compatibilidad
~ disponible, disponibilidad
~ fiable, confiable, fiabilidad, confiabilidad
= fiable, confiable
~ seguro, seguridad, proteger
~ privacidad, intimidad
~ confidencial, confidencialidad
~ estable, estabilidad
~ eficiente, eficiencia
~ eficaz, eficacia
~ efectivo, efectividad
~ complejo, complicado, complejidad
~ difícil, complicado, dificultad, duro
~ fácil, sencillo, simple
= fácil, sencillo
~ grande, enorme, gran
~ pequeño, chico, reducido
~ nuevo, novedoso, reciente
~ viejo, antiguo
~ frecuente, habitual, común, corriente
= frecuentemente, a menudo, con frecuencia
~ a veces, de vez en cuando, en ocasiones
= a veces, en ocasiones
~ inmediatamente, enseguida, de inmediato, al instante
= enseguida, de inmediato, inmediatamente
= actualmente, en la actualidad, hoy en día
~ suficiente, bastante
~ demasiado, en exceso, excesivo
~ correcto, adecuado, apropiado
= adecuado, apropiado
~ correctamente, adecuadamente, bien, apropiadamente
~ incorrecto, equivocado, erróneo
= incorrecto, erróneo
~ verdadero, cierto
~ útil, utilidad
~ inútil, inservible
~ mejor, óptimo
~ diferente, distinto, diverso
= diferente, distinto
~ igual, idéntico, mismo
= similar, parecido, semejante
~ posible, posibilidad
~ probable, probabilidad
~ conveniente, recomendable, aconsejable
= recomendable, aconsejable
~ recomendar, aconsejar, recomendación, consejo
~ sugerir, sugerencia, proponer, propuesta
~ planificar, planificación, planear, plan
= planificar, planear
~ preparar, preparación, prepararse
~ organizar, organización, organizarse
~ priorizar, prioridad, dar prioridad
= priorizar, dar prioridad
~ delegar, delegación
~ colaborar, colaboración, cooperar, cooperación
~ participar, participación, tomar parte
= participar, tomar parte
~ negociar, negociación
~ persuadir, convencer
~ criticar, crítica
= retroalimentación, feedback
~ retroalimentación, feedback, comentarios
~ reunión, junta
~ tarea, trabajo, labor
~ responsabilidad, responsable, encargarse
~ encargarse, ocuparse, hacerse cargo
= encargarse, hacerse cargo
= desafío, reto
~ enfrentar, afrontar, hacer frente
= afrontar, hacer frente
~ superar, vencer
~ adaptarse, adaptación, adaptable
~ experiencia, trayectoria
~ habilidad, capacidad, destreza, aptitud
~ talento, don
~ ascenso, ascender, promoción
~ carrera profesional, trayectoria profesional
~ expectativas salariales, pretensiones salariales, aspiraciones salariales
= aumento de sueldo, aumento salarial, subida de sueldo, aumento de salario
~ indemnización, compensación
~ indemnizar, indemnización
~ periodo de prueba, período de prueba
= preaviso, aviso previo
~ paro, desempleo, desocupación
~ prestación por desempleo, seguro de desempleo, cobrar el paro
~ desempleado, parado, en paro, desocupado
~ autónomo, trabajador por cuenta propia, freelance
~ trabajador autónomo, trabajador por cuenta propia
~ sindicato, sindical
~ acoso, acosar, hostigamiento
= acoso laboral, mobbing
~ discriminar, discriminación
~ embargar, embargo
~ heredar, herencia, heredero
~ divorcio, divorciarse
~ casarse, matrimonio, contraer matrimonio
= casarse, contraer matrimonio
~ cónyuge, esposo, marido
~ pensión alimenticia, pensión de alimentos
~ acusar, acusación
~ declarar, declaración
~ testificar, testimonio, testigo
~ apelar, apelación
~ reclamar, reclamación, reclamo
~ queja, quejarse
~ devolver, devolución, reembolso, reembolsar
~ cobrar, cobro
~ robar, robado
~ herir, herida
~ lesión, lesionar
~ chocar, choque, colisión
~ exceso de velocidad, superar el límite de velocidad
~ límite de velocidad, velocidad máxima permitida
= peatón, viandante
~ paso de peatones, paso peatonal
~ paso de peatones, paso de cebra
= rotonda, glorieta
~ cruce, intersección
~ cinturón de seguridad, cinto de seguridad
~ gasolina, combustible
= moto, motocicleta
= bicicleta, bici
~ tráfico, circulación, tránsito
~ remolcar, remolque
~ alcoholemia, alcohol al volante, conducir ebrio
~ billete de avión, pasaje de avión, boleto de avión
~ billete, boleto, pasaje, tiquete
~ equipaje, maleta, maletas
~ viajar, viaje
~ reservar, reserva, reservación
= documento nacional de identidad, DNI
~ documento de identidad, carné de identidad, cédula de identidad, DNI
~ tramitar, trámite, gestionar
= visado, visa
~ renovar, renovación
~ empadronarse, empadronamiento
~ caducar, vencer, expirar, caducidad, vencimiento
= caducar, expirar
~ fecha de caducidad, fecha de vencimiento, fecha de expiración
~ rellenar, llenar, completar, cumplimentar
~ perder, pérdida, extraviar
~ encontrar, hallar, localizar
= encontrar, hallar
~ enfermo, paciente
~ enfermero, enfermería
~ curar, sanar, curación
~ diagnosticar, diagnóstico
~ padecer, sufrir de
~ inyectar, inyección, pinchar
~ pastilla, píldora, comprimido, tableta
~ receta, prescripción, recetar, prescribir
~ dosis, dosificar, dosificación
~ contagiar, contagio, transmitir, transmisión, contagioso
~ infectar, infección, infeccioso
~ cirugía, operación, operar, intervención quirúrgica
~ intervención quirúrgica, operación quirúrgica
~ fiebre, calentura
~ resfriado, catarro, constipado, resfrío
= resfriado, catarro, resfrío
~ tos, toser
~ estreñimiento, estreñido, constipación
~ regla, menstruación, período menstrual
~ sueño, dormir
~ insomnio, no poder dormir
~ cansancio, fatiga, cansado, agotamiento
~ ansiedad, ansioso
~ depresión, deprimido
~ triste, tristeza
~ alergia, alérgico
~ respirar, respiración
~ corazón, cardíaco, cardiaco
= cardíaco, cardiaco
~ riñón, renal
~ hígado, hepático
~ pulmón, pulmonar
~ cerebro, cerebral
~ hueso, óseo
~ piel, cutáneo
~ sangre, sanguíneo
~ estómago, gástrico
~ muscular, músculo
~ fractura, fracturar, rotura de hueso
~ quemadura, quemar, quemarse
~ cáncer, tumor maligno
= anciano, adulto mayor, persona mayor
~ niño, infantil, pediátrico
~ recién nacido, neonato, neonatal
= recién nacido, neonato
~ bebé, lactante
~ alimento, comida, alimenticio
~ nutriente, nutrición, nutritivo
~ beber, tomar
~ fumar, tabaquismo, tabaco
= dejar de fumar, abandonar el tabaco, dejar el tabaco
~ muerte, morir, fallecer, fallecimiento, defunción
= morir, fallecer
~ reproducirse, reproducción
~ evolucionar, evolución
~ respirar, respiratorio
~ átomo, atómico
~ molécula, molecular
~ célula, celular
~ electricidad, eléctrico
~ magnético, magnetismo, imán
~ calor, calentar, calentamiento, calórico
~ enfriar, enfriamiento, refrigerar
~ congelar, congelación
~ derretir, fundir, fusión, derretirse
~ hervir, ebullición
~ evaporar, evaporación, evaporarse
~ disolver, disolución, disolverse, soluble
~ oxidar, oxidación, óxido
~ mezclar, mezcla
~ gravedad, gravitatorio, gravitacional
~ reacción, reaccionar
~ energía, energético
~ independencia, independiente, independizarse
~ gobernar, gobierno, gobernante
~ rey, monarca
~ elegir, elección, elecciones
~ votar, voto, votación
~ población, habitantes
~ clima, climático
~ contaminar, contaminación, polución
~ lluvia, llover, precipitación
~ sumar, suma, adición
~ restar, resta, sustracción
~ multiplicar, multiplicación
~ gráfica, gráfico
~ promedio, media
~ pronunciar, pronunciación
~ vocabulario, léxico
~ idioma, lengua
~ escribir, escritura, redactar, redacción
~ leer, lectura
~ hablar, habla, oral
~ contabilidad, contable, contador
~ auditar, auditoría
~ invertir, inversión, inversor
~ amortizar, amortización
~ depreciar, depreciación
~ endeudarse, deuda
~ quebrar, quiebra, bancarrota
~ exportar, exportación
~ importar, importación
~ tasa de interés, tipo de interés
~ hipoteca, préstamo hipotecario, crédito hipotecario
~ préstamo hipotecario, crédito hipotecario
~ tarjeta, tarjeta bancaria
= cajero automático, ATM
~ presupuesto, presupuestar, cotización
~ descuento, rebaja
~ proveedor, suministrador
~ existencias, stock
~ fidelizar, fidelización, retener
~ competencia, competidor, rival
~ lanzar, lanzamiento
~ cimiento, cimentación, fundación
~ hormigón, concreto
= hormigón armado, concreto armado, concreto reforzado
~ soldar, soldadura
~ tubería, caño, cañería, tubo
~ grifo, llave de agua, canilla
~ pintar, pintura
~ taladrar, perforar, perforación
~ cortar, corte
~ limpiar, limpieza, lavar
~ lavar, lavado
~ secar, secado
~ mancha, manchar
~ cocinar, cocina, cocción, guisar
~ freír, frito, fritura
~ asar, asado
~ hornear, horno
= nevera, frigorífico, refrigerador, heladera
~ patata, papa
~ judías, frijoles, porotos, alubias
= melocotón, durazno
~ zumo, jugo
= aguacate, palta
~ regar, riego
~ plantar, plantación, sembrar, siembra
~ perro, can, canino
~ basura, residuos, desechos, desperdicios
~ reciclar, reciclaje
~ mudarse, mudanza
~ ruido, ruidoso
~ gotera, fuga, filtración
~ empezar de nuevo, recomenzar
= comportamiento, conducta
~ emoción, emocional
~ enfado, enojo, enfadarse, enojarse, ira
= enfadarse, enojarse
= enfado, enojo
~ miedo, temor
~ feliz, felicidad
~ preocupación, preocuparse
~ confianza, confiar
~ honesto, honestidad, sincero, sinceridad
~ respetar, respeto
~ disculpa, disculparse, pedir perdón
= disculparse, pedir perdón
~ discutir, discusión
~ creatividad, creativo
~ paciencia, paciente
~ puntual, puntualidad
~ análisis, analizar
~ interpretar, interpretación
~ predecir, predicción, pronosticar, pronóstico
~ clasificar, clasificación
~ agrupar, agrupamiento, clustering
~ entrenar, entrenamiento
= sobreajuste, overfitting
= subajuste, underfitting
= conjunto de datos, dataset
= valores atípicos, outliers
= valores faltantes, datos faltantes, valores perdidos
= validación cruzada, cross-validation
= descenso de gradiente, descenso del gradiente, gradient descent
~ etiqueta, etiquetar, etiquetado
= bosque aleatorio, random forest
= programación orientada a objetos, POO
~ recolector de basura, garbage collector
~ variable de entorno, environment variable
~ reutilizar, reutilización
~ caché, memoria caché
~ microservicios, arquitectura de microservicios
= balanceo de carga, equilibrio de carga, load balancing
= balanceador de carga, equilibrador de carga, load balancer
= ancho de banda, bandwidth
= dirección IP, IP address
= máquina virtual, VM
= autenticación de dos factores, verificación en dos pasos, 2FA, doble factor de autenticación
= clave primaria, llave primaria, primary key
= clave foránea, llave foránea, foreign key, clave externa
= procedimiento almacenado, stored procedure
~ disparador, trigger
= marca de agua, watermark
= captura de pantalla, pantallazo, screenshot
~ ratón, mouse
~ memoria USB, pendrive, llave USB
= memoria USB, pendrive
= vídeo, video
= reconocimiento de voz, reconocimiento del habla, speech recognition
= síntesis de voz, texto a voz, TTS
~ reconocimiento facial, reconocimiento de rostros
~ alucinación, alucinar
= ajuste fino, fine-tuning
= ingeniería de prompts, prompt engineering
~ prompt, instrucción, indicación
~ aparecer, surgir, aparición
~ desaparecer, desaparición, esfumarse
~ intentar, tratar de, intento
~ mantener, conservar, mantenimiento
~ escapar, huir, fuga, escaparse
~ abrir, apertura
~ cerrar, cierre
~ transportar, transporte, trasladar
~ retirar, quitar, extraer
~ abandonar, abandono, dejar
~ exigir, exigencia, requerir
~ requisito, exigencia
~ cumplir, cumplimiento, acatar
~ incumplir, incumplimiento, violar, infringir
~ comparar, comparación
~ descubrir, descubrimiento
~ inventar, invento, invención, inventor
~ investigar, investigación, indagar
~ evaluar, evaluación, valorar, valoración
~ estimar, estimación
~ identificar, identificación, reconocer
~ detectar, detección
~ avisar, notificar, notificación, aviso
~ publicar, publicación
~ desarrollar, desarrollo
~ fortalecer, reforzar, fortalecimiento
= fortalecer, reforzar
~ debilitar, debilitamiento
~ durar, duración
~ tardar, demorar, llevar tiempo
~ beneficioso, ventajoso
= nocivo, perjudicial, dañino
= gratuito, gratis
~ diario, cotidiano, cada día, todos los días
= diariamente, cada día, todos los días, a diario
~ anual, al año, cada año
~ mensual, al mes, cada mes
~ semanal, a la semana, cada semana
~ nacer, nacimiento
~ educar, educación
~ clase, lección
~ validar, validación
~ simplificar, simplificación, hacer más sencillo
= simplificar, hacer más simple
~ generalizar, generalización
~ limitar, limitación, restringir, restricción
~ ampliar, extender, ampliación, extensión
~ acortar, abreviar
~ repetir, repetición
~ depender, dependencia
~ vínculo, relación, lazo
~ vincular, enlazar, vinculación
~ enlace, link, hipervínculo
= hipervínculo, hiperenlace
~ ajustar, ajuste, regular
~ ahorrar tiempo, ganar tiempo
~ aprovechar, sacar provecho, aprovechamiento
~ aprovechar al máximo, sacar el máximo provecho, sacar el máximo partido
~ fijar, establecer
~ establecer, instaurar, establecimiento
~ fundar, fundación, fundador
~ formar, formación
~ suponer, implicar, conllevar
= implicar, conllevar
~ significar, significado, querer decir
= significar, querer decir
~ consistir, componerse
~ constar de, componerse de, estar compuesto de
= constar de, componerse de, estar compuesto por
~ pertenecer, formar parte de
~ faltar, falta, carecer, carencia, ausencia
~ sobrar, exceso, excedente
~ contener, contenido
~ llegar, llegada, arribar
~ salir, salida
~ entrar, entrada, ingresar, ingreso
~ volver, regresar, regreso, retornar
~ mover, movimiento, desplazar, desplazamiento
~ andar, caminar
~ caer, caída, caerse
~ romper, rotura, romperse, quebrar
~ doblar, plegar
~ tirar, arrojar, lanzar
~ coger, tomar, agarrar
~ sujetar, agarrar
~ tocar, tacto
~ observar, observación
~ oír, audición
~ escuchar, escucha
~ oler, olor, olfato
~ llorar, llanto
~ reír, risa, reírse
~ amar, amor
~ odiar, odio
~ desear, deseo
~ esperar, esperanza
~ soñar, sueño
= dormirse, conciliar el sueño, quedarse dormido
~ despertar, despertarse
~ sentir, sensación
~ sufrir, sufrimiento
~ luchar, lucha, combatir, combate
~ atacar, ataque
~ defender, defensa
~ ganar, victoria, triunfar
~ derrota, derrotar
~ conquistar, conquista
~ revolución, revolucionario
~ ciudadano, ciudadanía
~ ayuntamiento, municipalidad, alcaldía
~ alcalde, intendente
~ extranjero, foráneo
~ inmigrar, inmigración
~ permiso de residencia, autorización de residencia
~ permiso de trabajo, autorización de trabajo
~ seguro, póliza, aseguradora
~ seguro médico, seguro de salud
~ seguro de coche, seguro de auto, seguro de automóvil, seguro del coche
~ herramienta, instrumento, utensilio
~ enchufe, toma de corriente, tomacorriente
= toma de corriente, tomacorriente
~ bombilla, foco, lámpara, ampolleta
~ interruptor, apagador
~ cable, cableado
~ cortocircuito, corto
~ fuga de gas, escape de gas
~ desatascar, destapar, desobstruir, atasco
= desatascar, desobstruir
~ inodoro, váter, retrete, WC
~ baño, cuarto de baño, aseo
~ ducha, regadera
= lavadora, lavarropas, máquina de lavar
~ lavavajillas, lavaplatos
~ microondas, horno microondas
~ aire acondicionado, climatizador
~ calefacción, calentar, calefactor
~ techo, cubierta, tejado
~ suelo, piso, pavimento
~ tornillo, atornillar
~ martillo, martillear
~ pegamento, adhesivo, cola
~ impermeabilizar, impermeabilización, impermeable
~ aislar, aislamiento, aislante
~ resistir, resistencia, resistente
~ duro, dureza
~ pesado, peso, pesar
~ ancho, anchura
~ alto, altura
~ largo, longitud
~ profundo, profundidad
~ grueso, espesor, grosor
= espesor, grosor
~ delgado, fino
~ caliente, calor
~ frío, enfriar
~ húmedo, humedad
~ seco, sequedad, secar
~ limpio, limpieza
~ sucio, suciedad
~ lleno, llenar
~ vacío, vaciar
~ oscuro, oscuridad
~ claro, claridad
~ ciego, ceguera
~ sordo, sordera
~ rico, riqueza
~ pobre, pobreza
~ libre, libertad
~ justo, justicia
~ igualdad, igualitario
~ desigualdad, desigual
~ violento, violencia
~ violencia doméstica, violencia intrafamiliar
~ urgente, urgencia
~ grave, gravedad, serio
~ leve, ligero
~ crónico, cronicidad
~ propagar, propagarse, propagación, difundirse
~ prevenir, preventivo
~ rehabilitar, rehabilitación
~ cicatrizar, cicatriz, cicatrización
~ vendar, vendaje
~ esterilizar, esterilización, estéril
~ desinfectar, desinfección, desinfectante
~ ahogarse, ahogamiento
~ atragantarse, atragantamiento
~ desmayarse, desmayo, síncope, perder el conocimiento
= desmayarse, perder el conocimiento
~ mareo, marearse
= picor, picazón, comezón, prurito
~ sarpullido, erupción cutánea, salpullido
= sarpullido, erupción cutánea
~ moretón, cardenal, hematoma, moratón
= moretón, moratón
~ diabetes, diabético
~ obesidad, obeso
= reanimación cardiopulmonar, RCP
= unidad de cuidados intensivos, UCI, UTI
~ urgencias, sala de urgencias, servicio de urgencias
~ hospitalizar, hospitalización, ingresar, internar
= hospitalizar, internar en el hospital, ingresar en el hospital
~ dar de alta, alta médica
~ historia clínica, expediente médico, historial médico
= historia clínica, historial médico, expediente clínico
~ farmacia, farmacéutico
~ analgésico, calmante
~ sedante, tranquilizante
~ intoxicar, intoxicación, envenenamiento
~ intoxicación alimentaria, intoxicación por alimentos
~ caducado, vencido
~ contraindicación, contraindicado
~ ayunas, ayuno, en ayunas
~ análisis de sangre, examen de sangre, analítica
~ análisis de sangre, examen de sangre, prueba de sangre
~ radiografía, rayos X
~ ecografía, ultrasonido
= resonancia magnética, RM
= tomografía computarizada, TC, TAC
= cesárea, parto por cesárea
~ anticonceptivo, anticoncepción, método anticonceptivo
~ aborto, abortar
~ lactancia, amamantar, dar el pecho
= amamantar, dar el pecho
~ higiene, higiénico
~ lavado de manos, lavarse las manos
~ lavado de manos, higiene de manos, lavarse las manos
~ dentista, odontólogo
~ muela, diente, dental
~ dolor de muelas, dolor de dientes
= oculista, oftalmólogo
~ gafas, lentes, anteojos
= gafas, anteojos
~ miopía, miope
~ psicólogo, psicología, psicológico
~ terapeuta, terapia
~ confianza en uno mismo, seguridad en uno mismo, autoconfianza
~ concentración, concentrarse, atención
~ procrastinar, procrastinación, dejar para después
~ hábito, costumbre
~ disciplina, autodisciplina
~ fijar metas, establecer objetivos, ponerse metas
~ fijar metas, establecer metas, ponerse metas
~ fijar objetivos, establecer objetivos
~ gestionar el tiempo, administrar el tiempo, gestión del tiempo
~ lenguaje corporal, comunicación no verbal
~ primer empleo, primer trabajo
~ anterior empleo, trabajo anterior, último trabajo, último empleo
~ trabajo anterior, empleo anterior
~ compaginar, conciliar
~ conciliación laboral, equilibrio entre vida laboral y personal, conciliación de la vida laboral
~ burnout, desgaste profesional, agotamiento laboral
= burnout, síndrome de desgaste profesional, síndrome del trabajador quemado
~ rotación de personal, rotación laboral
~ evaluación del desempeño, evaluación de rendimiento
~ evaluación del desempeño, evaluación de desempeño, evaluación del rendimiento
~ incorporación, onboarding, inducción
~ becario, practicante, pasante
~ prácticas profesionales, pasantía
~ beca, becar
~ matrícula, matricularse, inscripción, inscribirse
~ carrera, grado, titulación
~ título, titulación
~ universidad, universitario
~ aula, clase
= pizarra, pizarrón
~ asignatura, materia
~ plan de estudios, programa de estudios
= acoso escolar, bullying
~ copiar en un examen, hacer trampa
~ trampa, hacer trampas
~ gramática, gramatical
~ ortografía, ortográfico
~ verbo, verbal
~ conjugar, conjugación
~ novela, novelista
~ poema, poesía, poeta
~ autor, escritor
~ arte, artístico
~ filosofía, filosófico, filósofo
~ religión, religioso
~ economía, económico
~ oferta, ofrecer
~ escasez, escaso
= producto interno bruto, PIB, producto interior bruto
= impuesto sobre el valor añadido, IVA, impuesto al valor agregado
= impuesto sobre la renta, IRPF
~ evadir, evasión
~ evasión fiscal, evasión de impuestos, evasión tributaria
= blanqueo de capitales, lavado de dinero, blanqueo de dinero
~ corrupción, corrupto
~ sobornar, soborno, cohecho
~ falsificar, falsificación
~ difamar, difamación
~ calumniar, calumnia
~ patente, patentar
~ marca, marca registrada
~ derechos de autor, copyright
= sociedad limitada, SL, sociedad de responsabilidad limitada
= sociedad anónima, SA
~ aval, avalista
~ fianza, fiador
~ culpable, culpabilidad, culpa
~ inocente, inocencia
~ arrestar, arresto
~ detener, detención
~ antecedentes penales, registro criminal
~ antecedentes penales, antecedentes criminales
~ notario, notarial, escribano
~ escritura pública, escritura notarial
~ juez, judicial, magistrado
~ fiscal, fiscalía
~ constitución, constitucional
~ derecho, jurídico, legal
`
