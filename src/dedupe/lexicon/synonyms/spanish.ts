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
~ buscar, búsqueda, encontrar, encuentra
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
~ reducir, disminuir, bajar, reducción, disminución, rebajar, recortar, reduzca, redujo, disminuye
= reducir, disminuir, reduzca, redujo, disminuye
~ crecer, crecimiento, aumentar
~ empezar, comenzar, iniciar, comienzo, inicio, empieza, comienza
= empezar, comenzar, empieza, comienza
~ terminar, acabar, finalizar, concluir, fin, final
= terminar, finalizar
~ parar, detener, detenerse
~ continuar, seguir, proseguir, sigue
~ usar, utilizar, emplear, uso, utilización
= usar, utilizar
= uso, utilización
~ hacer, realizar, efectuar, llevar a cabo
= llevar a cabo, realizar, efectuar
~ crear, generar, creación, generación
~ construir, construcción, edificar, edificación, construye
~ producir, fabricar, producción, fabricación, elaborar, produzca
~ cambiar, modificar, alterar, cambio, modificación
~ modificar, modificación, alterar, alteración
~ reemplazar, sustituir, reemplazo, sustitución, substituir, sustituye, substituye
= reemplazar, sustituir, substituir, sustituye, substituye
~ arreglar, reparar, reparación, arreglo, componer
= reparar, arreglar
~ solucionar, resolver, solución, resolución, resuelve, resuelto
= solucionar, resolver, resuelve, resuelto
~ problema, dificultad, inconveniente
~ obstáculo, dificultad, barrera, impedimento
~ evitar, prevenir, impedir, prevención
~ proteger, protección, resguardar
~ asegurar, garantizar, garantía
~ comprobar, verificar, revisar, chequear, verificación, comprobación, comprueba
= comprobar, verificar, comprueba
= comprobación, verificación
~ controlar, control, supervisar, supervisión, monitorear
= monitorear, monitorizar
~ medir, medición, medida, mide
~ calcular, cálculo, computar
~ elegir, escoger, seleccionar, elección, selección, elige
= elegir, escoger, elige
~ decidir, decisión, tomar una decisión, toma de decisiones
= decidir, tomar una decisión
~ preferir, preferencia, prefiere
~ obtener, conseguir, lograr, obtención, obtiene, consigue
= obtener, conseguir, obtiene, consigue
~ lograr, alcanzar, logro, consecución
~ logro, éxito, hazaña
~ fracaso, fracasar, fallar
~ éxito, exitoso, tener éxito, triunfar
~ meta, objetivo, finalidad, propósito
~ mostrar, enseñar, exhibir, presentar, visualizar
~ aprender, aprendizaje, estudiar
~ enseñar, enseñanza, instruir, impartir
~ entender, comprender, comprensión, entendimiento, entiende
= entender, comprender, entiende
~ saber, conocimiento, conocimientos
~ recordar, acordarse, memorizar, recuerdo, recuerda
~ acordarse de, recordar, recuerda
~ olvidar, olvidarse, olvido
~ pensar, creer, opinar, opinión
~ hablar, conversar, charlar, platicar
~ decir, comunicar, contar, informar
~ responder, contestar, respuesta, contestación
= responder, contestar
= respuesta, contestación
~ pedir, solicitar, solicitud, petición, pide
~ permitir, autorizar, permiso, autorización
~ prohibir, prohibición, prohibido
~ ayudar, ayuda, asistir, apoyo, apoyar
~ necesitar, requerir, precisar, hacer falta, necesidad, requiere
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
~ afectar, influir, influencia, incidir, impacto, influye
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
~ despedir, despido, echar, cese, despide
~ renunciar, dimitir, renuncia, dimisión, dejar el trabajo
= dimitir, presentar la dimisión
~ contratar, contratación, reclutar, reclutamiento, incorporar
= curriculum vitae, hoja de vida
~ currículum, curriculum vitae, CV, hoja de vida
~ entrevista, entrevista de trabajo
~ entrevista de trabajo, entrevista laboral, entrevista de empleo
~ entrevistador, reclutador
~ candidato, aspirante, postulante
= recursos humanos, RRHH
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
~ conducir, manejar, conducción, conduzca
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
~ dolor, doler, molestia, duele
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
~ vomitar, vómito, devolver, devuelve
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
~ acreditar, probar, demostrar, demuestra
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
~ recibir, recepción
~ compartir, intercambiar, intercambio
~ transferir, transferencia, traspasar
~ migrar, migración
~ convertir, conversión, transformar, transformación, convierte
~ traducir, traducción, traduzca
~ imprimir, impresión, impresora
~ escanear, escáner
~ pegar, pegado
~ recuperar, recuperación, restaurar, restauración
~ restaurar, restablecer
~ reiniciar, reinicio, rearrancar
~ arrancar, arranque, encender, iniciar, enciende
~ apagar, apagado, desconectar
~ encender, prender, encendido, enciende
~ activar, habilitar, activación
= activar, habilitar
~ desactivar, deshabilitar, inhabilitar
= desactivar, deshabilitar
~ añadir, agregar, incorporar, sumar
= añadir, agregar
~ insertar, introducir, inserción
~ incluir, inclusión, incorporar, incluye
~ aceptar, admitir, aceptación
~ rechazar, rechazo, denegar
~ cancelar, anular, cancelación
~ colgarse, congelarse, bloquearse, congela
~ retraso, demora, tardanza, retrasar
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
= frecuentemente, a menudo
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
~ recomendar, aconsejar, recomendación, consejo, recomienda
~ sugerir, sugerencia, proponer, propuesta, sugiere
~ planificar, planificación, planear, plan
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
~ devolver, devolución, reembolso, reembolsar, devuelve
~ robar, robado
~ herir, herida, hiere
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
~ reservar, reserva, reservación
= documento nacional de identidad, DNI
~ documento de identidad, carné de identidad, cédula de identidad, DNI
~ tramitar, trámite, gestionar
~ visado, visa
~ renovar, renovación, renueva
~ empadronarse, empadronamiento
~ caducar, vencer, expirar, caducidad, vencimiento
= caducar, expirar
~ fecha de caducidad, fecha de vencimiento, fecha de expiración
~ rellenar, llenar, completar, cumplimentar
~ perder, pérdida, extraviar, pierde
~ encontrar, hallar, localizar, encuentra
= encontrar, hallar, encuentra
~ enfermo, paciente
~ curar, sanar, curación
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
~ tos, toser
~ estreñimiento, estreñido, constipación
~ regla, menstruación, período menstrual
~ sueño, dormir, duerme
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
~ cerebro, cerebral
~ hueso, óseo
~ piel, cutáneo
~ sangre, sanguíneo
~ estómago, gástrico
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
~ muerte, morir, fallecer, fallecimiento, defunción, muere, muerto
= morir, fallecer, muere
~ reproducirse, reproducción
~ respirar, respiratorio
~ átomo, atómico
~ electricidad, eléctrico
~ magnético, magnetismo, imán
~ calor, calentar, calentamiento, calórico, calienta
~ enfriar, enfriamiento, refrigerar
~ congelar, congelación
~ derretir, fundir, fusión, derretirse
~ hervir, ebullición, hierve
~ evaporar, evaporación, evaporarse
~ disolver, disolución, disolverse, soluble, disuelve
~ oxidar, oxidación, óxido
~ gravedad, gravitatorio, gravitacional
~ energía, energético
~ independencia, independiente, independizarse
~ gobernar, gobierno, gobernante
~ rey, monarca
~ elegir, elección, elecciones, elige
~ votar, voto, votación
~ población, habitantes
~ clima, climático
~ contaminar, contaminación, polución
~ lluvia, llover, precipitación
~ sumar, suma, adición
~ restar, resta, sustracción
~ multiplicar, multiplicación
~ promedio, media
~ pronunciar, pronunciación
~ vocabulario, léxico
~ idioma, lengua
~ escribir, escritura, redactar, redacción, escrito
~ leer, lectura
~ hablar, habla, oral
~ contabilidad, contable, contador
~ auditar, auditoría
~ invertir, inversión, inversor, invierte
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
~ limpiar, limpieza, lavar
~ lavar, lavado
~ secar, secado
~ cocinar, cocina, cocción, guisar
~ freír, frito, fritura, fríe
~ asar, asado
~ hornear, horno
= nevera, frigorífico, refrigerador, heladera
~ patata, papa
~ judías, frijoles, porotos, alubias
= melocotón, durazno
~ zumo, jugo
= aguacate, palta
~ regar, riego, riega
~ plantar, plantación, sembrar, siembra
~ perro, can, canino
~ basura, residuos, desechos, desperdicios
~ reciclar, reciclaje
~ mudarse, mudanza
~ ruido, ruidoso
~ gotera, fuga, filtración
~ empezar de nuevo, recomenzar
~ comportamiento, conducta
~ emoción, emocional
~ enfado, enojo, enfadarse, enojarse, ira
= enfadarse, enojarse
= enfado, enojo
~ miedo, temor
~ feliz, felicidad
~ preocupación, preocuparse
~ confianza, confiar
~ honesto, honestidad, sincero, sinceridad
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
~ mantener, conservar, mantenimiento, mantiene
~ escapar, huir, fuga, escaparse, huye
~ abrir, apertura, abierto
~ cerrar, cierre, cierra, cerrado
~ transportar, transporte, trasladar
~ retirar, quitar, extraer
~ abandonar, abandono, dejar
~ exigir, exigencia, requerir, requiere
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
~ fortalecer, reforzar, fortalecimiento
= fortalecer, reforzar
~ debilitar, debilitamiento
~ durar, duración
~ tardar, demorar, llevar tiempo
~ beneficioso, ventajoso
= nocivo, perjudicial, dañino
= gratuito, gratis
~ diario, cotidiano, cada día, todos los días
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
~ repetir, repetición, repite
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
~ significar, significado, querer decir, quiere decir
= significar, querer decir, quiere decir
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
~ volver, regresar, regreso, retornar, vuelve, vuelto
~ mover, movimiento, desplazar, desplazamiento, mueve
~ andar, caminar
~ caer, caída, caerse, caído
~ romper, rotura, romperse, quebrar, roto
~ doblar, plegar, pliega
~ tirar, arrojar, lanzar
~ coger, tomar, agarrar
~ sujetar, agarrar
~ tocar, tacto
~ observar, observación
~ oír, audición, oye
~ oler, olor, olfato
~ llorar, llanto
~ reír, risa, reírse, ríe
~ amar, amor
~ odiar, odio
~ esperar, esperanza
~ soñar, sueño
= dormirse, conciliar el sueño, quedarse dormido
~ despertar, despertarse, despierta
~ sentir, sensación
~ sufrir, sufrimiento
~ luchar, lucha, combatir, combate
~ atacar, ataque
~ defender, defensa, defiende
~ ganar, victoria, triunfar
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
~ calefacción, calentar, calefactor, calienta
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
~ oscuro, oscuridad
~ claro, claridad
~ ciego, ceguera
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
= tomografía computarizada, TAC
= cesárea, parto por cesárea
~ anticonceptivo, anticoncepción, método anticonceptivo
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
~ pizarra, pizarrón
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
~ marca, marca registrada
~ derechos de autor, copyright
~ sociedad limitada, sociedad de responsabilidad limitada
~ aval, avalista
~ fianza, fiador
~ culpable, culpabilidad, culpa
~ inocente, inocencia
~ detener, detención
~ antecedentes penales, registro criminal
~ antecedentes penales, antecedentes criminales
~ notario, notarial, escribano
~ escritura pública, escritura notarial
~ juez, judicial, magistrado
~ fiscal, fiscalía
~ constitución, constitucional
~ derecho, jurídico, legal
~ chatbot, bot conversacional
= correo basura, spam, correo no deseado
~ videollamada, videoconferencia
= código fuente, source code
~ control de versiones, version control
~ memoria RAM, memoria de acceso aleatorio
= unidad central de procesamiento, CPU
~ CPU, procesador
= disco de estado sólido, unidad de estado sólido, SSD
= interfaz de programación de aplicaciones, API
= sistema de gestión de bases de datos, sistema gestor de bases de datos, SGBD, DBMS
= red privada virtual, VPN
= red de área local, LAN
~ inyección SQL, SQL injection
= denegación de servicio distribuida, DDoS
= autenticación multifactor, MFA
= preguntas frecuentes, FAQ
= internet de las cosas, IoT
~ realidad virtual, virtual reality
= realidad aumentada, augmented reality
= cadena de bloques, blockchain
= comercio electrónico, e-commerce, ecommerce
= posicionamiento en buscadores, optimización para motores de búsqueda, SEO
= motor de búsqueda, buscador
= generación aumentada por recuperación, retrieval-augmented generation
= aprendizaje por refuerzo, reinforcement learning
= aprendizaje supervisado, supervised learning
= aprendizaje por transferencia, transfer learning
= red neuronal convolucional, red convolucional, CNN
= red neuronal recurrente, red recurrente, RNN
= árbol de decisión, decision tree
= máquina de vectores de soporte, máquina de soporte vectorial, SVM
= k vecinos más cercanos, KNN
= análisis de componentes principales, PCA
= matriz de confusión, confusion matrix
= tasa de aprendizaje, learning rate
= función de pérdida, loss function
= función de activación, activation function
~ desviación estándar, desviación típica
= visión por computadora, visión por computador, visión por ordenador, computer vision
= minería de datos, data mining
= almacén de datos, data warehouse
= macrodatos, big data
= ciencia de datos, data science
= científico de datos, data scientist
= ingeniero de datos, data engineer
= analista de datos, data analyst
= lago de datos, data lake
~ tabla hash, hash table
= lista enlazada, lista ligada, linked list
= árbol binario, binary tree
= búsqueda binaria, binary search
= recursividad, recursión
= ordenamiento de burbuja, ordenación por burbuja, bubble sort
= condición de carrera, race condition
= interbloqueo, deadlock
~ interbloqueo, bloqueo mutuo, deadlock
~ hilo, thread, subproceso
= deuda técnica, technical debt
= revisión de código, code review
= encapsulamiento, encapsulación
= patrón de diseño, design pattern
= inyección de dependencias, dependency injection
= desarrollo guiado por pruebas, desarrollo dirigido por pruebas, TDD
~ biblioteca, librería, library
~ marco de trabajo, framework
~ sistema de archivos, sistema de ficheros
= interfaz de línea de comandos, CLI
~ línea de comandos, terminal, consola
= escritorio remoto, remote desktop
= puerta de enlace, gateway
= máscara de subred, subnet mask
= sistema de nombres de dominio, DNS
= pasarela de pago, payment gateway
= tiempo de inactividad, downtime
~ refactorizar, refactorización
~ compilar, compilación, compilador
~ iterar, iteración, bucle
~ bucle, ciclo, loop
~ cadena, cadena de texto, string
~ cadena de texto, cadena de caracteres
~ paquete, package
= cuello de botella, bottleneck
~ punto de control, checkpoint
~ sesgo, sesgado, bias
~ exactitud, exacto
~ agente de IA, agente inteligente, agente inteligencia artificial
= cálculos renales, piedras en el riñón, piedras en los riñones
= cálculos biliares, piedras en la vesícula, piedras en la vesícula biliar
= hemorroides, almorranas
= acidez estomacal, ardor de estómago
= reflujo gastroesofágico, ERGE
= hipoglucemia, bajo nivel de azúcar en sangre, azúcar baja en sangre
= hiperglucemia, nivel alto de azúcar en sangre, azúcar alta en sangre
= glucemia, glucosa en sangre, azúcar en sangre
~ infección urinaria, infección de orina, infección del tracto urinario
= intravenoso, endovenoso
= enfermedad pulmonar obstructiva crónica, EPOC
= virus de la inmunodeficiencia humana, VIH
= trastorno por déficit de atención, TDAH, trastorno por déficit de atención e hiperactividad
= trastorno del espectro autista, TEA
= trastorno obsesivo compulsivo, TOC
~ anemia ferropénica, anemia por deficiencia de hierro, anemia por falta de hierro
~ frecuencia cardíaca, ritmo cardíaco
~ úlcera por presión, escara, úlcera de decúbito
~ úlcera por presión, úlcera de decúbito
~ insuficiencia renal, fallo renal
~ insuficiencia cardíaca, fallo cardíaco
~ dolor de barriga, dolor abdominal, dolor de estómago
~ dolor de barriga, dolor de tripa
= dificultad para respirar, falta de aire, disnea
~ presión arterial, tensión arterial, presión sanguínea
~ autobús, bus, colectivo, camión de pasajeros, guagua
~ garaje, cochera
~ boda, casamiento
= gradualmente, poco a poco
= totalmente, completamente
~ normalmente, generalmente, habitualmente
= rápidamente, con rapidez
= fácilmente, con facilidad
= anteriormente, previamente
~ especialmente, sobre todo, en particular
~ aproximadamente, alrededor de
~ únicamente, solamente, solo
= únicamente, solamente
~ pronto, en breve
~ casi, prácticamente
~ manera, modo, forma
~ lugar, sitio
~ importe, monto, cuantía
~ tamaño, dimensión
~ sector, ámbito, campo
~ tema, asunto
~ idea, concepto, noción
~ inicio, principio, comienzo
~ resumen, síntesis, resumir
~ informe, reporte, informar
~ encuesta, sondeo
~ muestra, muestreo
~ teoría, teórico
~ prueba, evidencia
~ éxito profesional, logro profesional
~ punto de vista, perspectiva, opinión
~ ventajoso, ventaja
~ origen, procedencia
~ antepasado, ancestro
~ imperio, imperial
~ esclavo, esclavitud
~ colono, colonia, colonizar, colonización
~ guerra, bélico
~ campesino, agricultor
~ agricultura, agrícola
~ industria, industrial, industrialización
~ comercio, comercial, comerciar
~ río, fluvial
~ mar, marino, marítimo
~ montaña, montañoso
~ isla, insular
~ terremoto, seísmo, sismo
~ volcán, volcánico
~ inundación, inundar, inundarse
~ incendio, incendiarse, fuego
~ bosque, forestal
~ desierto, desertificación
~ flor, floración, florecer
~ árbol, arbóreo
~ ave, pájaro
~ insecto, bicho
~ especie en peligro, especie amenazada
~ extinguirse, extinción, desaparecer, extingue
~ hereditario, herencia
~ gen, genético
= ADN, ácido desoxirribonucleico
~ fotosíntesis, fotosintético
~ digestión, digerir, digestivo, digiere
~ sol, solar
~ luna, lunar
~ planeta, planetario
~ estrella, estelar
~ luz, luminoso, iluminar
~ sonido, sonoro, acústico
~ onda, ondulatorio
~ flotar, flotación, flotabilidad
~ hundirse, hundimiento
~ vibrar, vibración
~ reflejar, reflexión
~ refractar, refracción
~ ácido, acidez
~ metal, metálico
~ quemar, combustión, arder
~ explotar, explosión, estallar
~ demostrar, demostración, probar, demuestra
= porcentaje, tanto por ciento
~ almorzar, almuerzo, comida
~ cenar, cena
~ casado, matrimonio
~ padres, progenitores
~ vecino, vecindario, vecinal
~ amigo, amistad
~ mascota, animal de compañía
~ regalo, regalar, obsequio
= regalo, obsequio
~ fiesta, celebración, celebrar
~ juego, jugar
~ deporte, deportivo, deportista
~ entrenar, entrenarse
~ hacer ejercicio, ejercitarse, entrenarse
~ canción, cantar
= película, film
~ foto, fotografía, imagen
= foto, fotografía
~ ropa, prendas, vestimenta
~ zapatos, calzado
~ vestir, vestirse, vestimenta
= código de vestimenta, dress code
~ camiseta, playera, remera
~ dinero en efectivo, efectivo
~ deudor, deuda
~ plazo, término
~ aplazar, posponer, postergar, aplazamiento
= aplazar, posponer, postergar
~ adelantar, anticipar
~ retrasarse, llegar tarde, tardanza, impuntualidad
= apresurarse, darse prisa
~ descansar, descanso, reposo
~ cansarse, cansancio
~ aburrirse, aburrido, aburrimiento
~ orgulloso, orgullo
~ frustrado, frustración
~ sorprender, sorpresa
~ estresado, estrés, estresante
~ discrepar, estar en desacuerdo
~ estar de acuerdo, coincidir
~ mentir, mentira, mentiroso
~ rumor, chisme
~ insultar, insulto, ofender
= tráfico de drogas, narcotráfico
~ drogas, estupefacientes, narcóticos
~ adicto, adicción
~ alcohólico, alcoholismo
~ suicidio, suicidarse, quitarse la vida
= suicidarse, quitarse la vida
~ jubilado, pensionista
~ discapacidad, discapacitado, persona con discapacidad
= discapacitado, persona con discapacidad
~ rendirse, darse por vencido, abandonar
= rendirse, darse por vencido
~ darse cuenta, notar, percatarse
= darse cuenta, percatarse
~ echar de menos, extrañar
= ponerse en contacto, contactar
~ contactar, contacto, ponerse en contacto
~ cuidar, cuidado, atender
~ averiguar, descubrir, enterarse
~ encargar, pedir, pide
= hacer una pregunta, preguntar
~ tener en cuenta, considerar
~ quedarse sin, agotarse
~ estropearse, averiarse, dañarse, romperse
~ funcionar, funcionamiento
= volver a instalar, reinstalar
~ hacer una copia de seguridad, respaldar
= ponerse enfermo, enfermar, enfermarse
~ ponerse nervioso, nervios, nerviosismo
~ quedarse embarazada, concebir, embarazarse
= marcha atrás, reversa
~ ceder el paso, dar paso, dar preferencia de paso
~ matrícula, placa, patente
~ luces largas, luces altas, luces de carretera
~ luces cortas, luces bajas, luces de cruce
~ intermitente, direccional, luz de giro
~ maletero, cajuela, baúl
= gasolinera, estación de servicio
~ pinchazo, rueda pinchada, llanta ponchada
~ atasco, embotellamiento, congestión de tráfico
~ atasco de tráfico, embotellamiento
~ cliente potencial, lead
~ público objetivo, audiencia objetivo
= embudo de ventas, embudo de conversión, sales funnel
= tasa de conversión, conversion rate
= retorno de la inversión, retorno sobre la inversión, ROI
= indicador clave de rendimiento, indicador clave de desempeño, KPI
= venta cruzada, cross-selling
= flujo de caja, flujo de efectivo, cash flow
~ punto de equilibrio, umbral de rentabilidad, break-even
~ cuentas por pagar, cuentas a pagar
~ cuentas por cobrar, cuentas a cobrar
~ asiento contable, registro contable
= pequeña y mediana empresa, PYME, pymes
~ plan de negocio, plan de negocios, business plan
~ capital riesgo, capital de riesgo, venture capital
= director ejecutivo, CEO
~ director ejecutivo, CEO, consejero delegado, director general
= director financiero, CFO
~ jefe de proyecto, gestor de proyectos, project manager, director de proyecto
= gestión de proyectos, project management
= partes interesadas, stakeholders
= lluvia de ideas, brainstorming
= habilidades blandas, soft skills
= habilidades técnicas, hard skills, habilidades duras
= multitarea, multitasking
~ carta de presentación, cover letter
~ oferta de empleo, oferta de trabajo, vacante
~ oferta de empleo, oferta de trabajo
= búsqueda de empleo, buscar trabajo, buscar empleo, búsqueda de trabajo
= cambiar de trabajo, cambio de trabajo, cambiar de empleo, cambio de empleo
~ plantilla, personal, empleados
= tiempo parcial, part-time
~ tiempo parcial, media jornada, part-time
= tiempo completo, jornada completa, full-time
~ turno de noche, turno nocturno
~ paga extra, aguinaldo, paga extraordinaria
~ despido improcedente, despido injustificado
~ convenio colectivo, contrato colectivo
~ accidente de trabajo, accidente laboral
~ enfermedad profesional, enfermedad laboral
= equipo de protección individual, equipo de protección personal, EPI, EPP
~ riesgos laborales, prevención de riesgos laborales, seguridad y salud en el trabajo
~ evacuar, evacuación
~ partida de nacimiento, certificado de nacimiento, acta de nacimiento
~ comunidad de propietarios, comunidad de vecinos
~ nacionalizarse, obtener la nacionalidad, naturalización
~ testamento, última voluntad
= sonda vesical, sonda urinaria, catéter urinario, catéter vesical
~ signos vitales, constantes vitales
= parada cardíaca, paro cardíaco
~ parada cardiorrespiratoria, paro cardíaco, parada cardíaca
= tomar la presión, medir la presión, tomar la tensión, medir la tensión
~ por vía oral, vía oral, por la boca
= glóbulos rojos, eritrocitos, hematíes
= glóbulos blancos, leucocitos
= plaquetas, trombocitos
= columna vertebral, espina dorsal
~ útero, matriz
~ sistema inmunitario, sistema inmune, sistema inmunológico
~ defensas, inmunidad, sistema inmunitario
= muela del juicio, muelas del juicio, tercer molar
= voltaje, tensión eléctrica
~ voltaje, tensión, diferencia de potencial
= rozamiento, fricción
~ panel solar, placa solar
= Edad Media, Medievo, época medieval
= Unión Soviética, URSS
= Estados Unidos, EEUU, USA
= Naciones Unidas, ONU
= Organización Mundial de la Salud, OMS
= Organización del Tratado del Atlántico Norte, OTAN
~ Primera Guerra Mundial, Gran Guerra
~ resistencia a los antibióticos, resistencia antibiótica
= fuente de alimentación, power supply
~ entorno de trabajo, ambiente de trabajo, ambiente laboral
~ clima laboral, ambiente laboral
~ tomar decisiones, toma de decisiones
~ resolver problemas, resolución de problemas, solución de problemas
~ resolver conflictos, resolución de conflictos, gestionar conflictos
~ servicio al cliente, atención al cliente
~ cliente difícil, cliente enojado, cliente enfadado, cliente molesto
~ compañero difícil, compañero problemático
~ dejar tu trabajo, dejar tu empleo, abandonar tu trabajo
~ dejar el trabajo, dejar el empleo
~ dentro de cinco años, en cinco años, de aquí a cinco años
~ mayor logro, mayor éxito, logro más importante
~ mayor logro, logro más importante, principal logro
~ mayor fracaso, mayor error
~ ambición, ambicioso, aspiración, aspiraciones
~ iniciativa, proactivo, proactividad
~ flexible, flexibilidad
~ resiliencia, resiliente
~ empatía, empático
~ perfeccionista, perfeccionismo
~ meticuloso, detallista, minucioso
~ trabajador, laborioso
~ perezoso, vago, flojo
~ desordenado, desorden, caos
~ valiente, valentía
~ tímido, timidez
~ amable, amabilidad, cortés, cortesía
~ grosero, maleducado
~ inteligente, inteligencia, listo
~ curioso, curiosidad
~ celoso, celos
~ famoso, conocido, célebre
~ joven, juventud
~ viejo, vejez, envejecer, envejecimiento
~ hermoso, bonito, belleza
~ loco, locura
~ sano, saludable, salud
= saludable, sano
~ tóxico, venenoso, veneno, toxicidad
~ inofensivo, inocuo
~ visible, visibilidad
= ocultar, esconder
~ revelar, divulgar, revelación
~ confesar, confesión
~ negar, negación
~ afirmar, afirmación
~ confirmar, confirmación
~ prometer, promesa
~ elogiar, elogio, alabar
~ aconsejar, asesorar, asesoramiento
~ vigilar, vigilancia
~ obedecer, obediencia
~ premiar, premio, recompensa
~ competir, competición, competencia, compite
~ representar, representación
~ alimentar, alimentación
~ cosechar, cosecha, recolectar
~ cazar, caza
~ excavar, excavación
~ demoler, derribar, demolición
~ desinstalar, desinstalación
~ desmontar, desmontaje
~ aflojar, soltar
~ estirar, alargar
~ encoger, encogimiento
~ engrasar, lubricar, lubricación
~ oxidarse, herrumbre
~ grieta, fisura
~ azulejo, baldosa
~ fontanero, plomero, gasfitero
= fontanero, plomero
~ electricista, instalación eléctrica
~ césped, pasto
= maleza, malas hierbas
~ quitar manchas, eliminar manchas, sacar manchas
~ quitar el olor, eliminar el olor
~ coser, costura
~ tejer, tejido
~ pelar, quitar la piel
~ amasar, masa
~ sazonar, condimentar, aderezar
= sazonar, condimentar
~ salado, sal
~ dulce, azúcar, azucarado
~ congelador, congelar
~ descongelar, descongelación
~ conservar, conservación
~ estropearse, pudrirse, echarse a perder
= háblame de ti, cuéntame sobre ti, háblame sobre ti, háblenos de usted, hábleme de usted
~ háblame de ti, preséntate, cuéntame sobre ti, descríbete
~ trabajar aquí, trabajar con nosotros, trabajar en nuestra empresa, trabajar en esta empresa
~ trabajar con nosotros, trabajar en nuestra empresa, trabajar para nosotros
= pasatiempos, hobbies, aficiones
~ pasatiempo, hobby, afición, tiempo libre
~ aportar, contribuir, aportación, contribución
~ destacar, sobresalir, diferenciarse de los demás
~ situación difícil, momento difícil, desafío
~ cuánto quieres ganar, expectativas salariales, pretensiones salariales
~ manejar un conflicto, resolver un conflicto, gestionar un conflicto
~ lidiar con, manejar, afrontar
~ perfil profesional, perfil laboral
~ estilo de liderazgo, forma de liderar
= estilo de trabajo, forma de trabajar, manera de trabajar
~ disponibilidad para viajar, viajar por trabajo
~ reubicarse, mudarse, traslado
= hoja de cálculo, planilla de cálculo, spreadsheet
~ restablecer la contraseña, recuperar la contraseña, contraseña olvidada, cambiar la contraseña
= judías verdes, ejotes, porotos verdes, chauchas
= guisantes, arvejas, chícharos
= calabacín, calabacita, zapallito
~ fresa, frutilla
= cacahuete, maní, cacahuate
= boniato, batata, camote
= remolacha, betabel, betarraga
~ tarta, pastel, torta
~ pimiento, morrón
= manta, cobija, frazada
~ gafas de sol, lentes de sol, anteojos de sol
~ chaqueta, chamarra, campera
= jersey, suéter, pulóver
~ pajita, popote, sorbete
~ fregadero, pila, lavaplatos
~ ascensor, elevador
= alquiler de coches, alquiler de autos, renta de autos, renta de coches
= carril bici, ciclovía
~ acera, vereda, banqueta
~ ecuación de segundo grado, ecuación cuadrática
= mínimo común múltiplo, mcm
= máximo común divisor, mcd
~ probabilidad condicional, probabilidad condicionada
= valor esperado, esperanza matemática
= media aritmética, promedio aritmético
~ derivar, derivada, derivación
~ factorizar, factorización
= agua oxigenada, peróxido de hidrógeno
= sosa cáustica, soda cáustica, hidróxido de sodio
= sal común, cloruro de sodio, sal de mesa
= dióxido de carbono, CO2, anhídrido carbónico
= cal viva, óxido de calcio
~ lejía, lavandina, hipoclorito de sodio
= lejía, lavandina
~ sistema digestivo, aparato digestivo
~ sistema respiratorio, aparato respiratorio
~ sistema circulatorio, aparato circulatorio
~ sistema reproductor, aparato reproductor
= sistema nervioso central, SNC
~ pena de muerte, pena capital
~ cadena perpetua, prisión perpetua
~ violencia de género, violencia machista
~ custodia compartida, guarda compartida
~ abogado de oficio, defensor público
~ legítima defensa, defensa propia
~ homicidio imprudente, homicidio culposo, homicidio por imprudencia
= Reglamento General de Protección de Datos, RGPD, GDPR
~ protección de datos, privacidad de los datos
~ vulnerar los derechos, violar los derechos
~ prueba de embarazo, test de embarazo
= examen de conducir, examen de manejo, prueba de conducir
= autoescuela, escuela de manejo, escuela de conducción
~ guardería, jardín de infancia
~ escuela primaria, educación primaria
~ educación secundaria, enseñanza secundaria
~ selectividad, EBAU, EVAU
= necesidades educativas especiales, NEE
~ fracaso escolar, bajo rendimiento escolar
~ abandono escolar, deserción escolar
~ estudiar en el extranjero, estudiar en el exterior, estudiar fuera del país
~ lengua materna, idioma nativo, lengua nativa
= lengua materna, idioma materno, lengua nativa
~ lengua extranjera, idioma extranjero, segundo idioma
= lengua extranjera, idioma extranjero
~ aprender un idioma, aprender una lengua, estudiar un idioma
~ aprender un idioma, aprender una lengua, aprender idiomas
~ hablante nativo, nativo
= modismo, expresión idiomática
~ jerga, argot
~ asistencia, asistir, acudir
~ ausencia, ausentarse, faltar
~ absentismo, ausentismo
~ absentismo laboral, ausentismo laboral
~ absentismo escolar, ausentismo escolar
~ productividad laboral, productividad en el trabajo
~ productividad, productivo
~ rentabilidad, rentable
~ solvencia, solvente
~ morosidad, moroso, impago
~ impago, falta de pago
~ cuota, plazo, mensualidad
~ cobrador, cobranza, cobro de deudas
~ avería, averiarse, estropeado
~ gastos de envío, costes de envío, costos de envío
~ tienda en línea, tienda online, tienda virtual
= compra en línea, comprar en línea, comprar por internet, compra online
~ posicionar, posicionamiento
~ segmentar, segmentación
~ fidelidad, lealtad, leal
~ satisfacer, satisfacción, satisfecho
~ insatisfecho, descontento, insatisfacción
~ encuesta de satisfacción, medir la satisfacción
~ poner, colocar, situar
~ sacar, extraer, extracción
~ llamar, telefonear, llamada
= telefonear, llamar por teléfono
~ señalar, indicar, indicación
~ ubicar, ubicación, localización, localizar
~ cubrir, tapar
~ juntar, reunir
~ repartir, distribuir, distribución, reparto
~ asignar, asignación, atribuir
~ nombrar, designar, nombramiento
~ emitir, emisión
~ difundir, difusión, divulgar
~ ignorar, pasar por alto
~ percibir, percepción
~ imaginar, imaginación
~ dudar, duda
~ concluir, conclusión
~ deducir, deducción
~ retener, retención
~ liberar, liberación, soltar
~ atraer, atracción, captar
~ captar clientes, atraer clientes
~ captar clientes, atraer clientes, conseguir clientes
~ retener clientes, fidelizar clientes, conservar clientes
~ retener talento, retener empleados, retención del talento
~ animar, alentar, incentivar
~ incentivo, estímulo, incentivar
~ obligar, forzar
~ perseverar, persistir, perseverancia, persistencia
~ tolerar, tolerancia, soportar, aguantar
~ agradecer, agradecimiento, gratitud
~ felicitar, felicitación
~ salvar, rescatar, rescate
~ sobrevivir, supervivencia
~ corregir, corrección, rectificar
~ empeorar, deteriorar, deterioro, agravar
~ destruir, destrucción
~ facilitar, hacer más fácil
~ estimular, estimulación
~ inhibir, inhibición
~ absorber, absorción
~ excretar, excreción
~ secretar, secreción
~ sintetizar, síntesis
~ descomponer, descomposición, descomponerse
~ fermentar, fermentación
~ germinar, germinación
~ polinizar, polinización
~ aparearse, apareamiento
~ hibernar, hibernación
~ clonar, clonación
~ mutar, mutación
~ transpirar, sudar, sudor, transpiración
= sudar, transpirar
~ orinar, orina, micción
= orinar, hacer pis
~ roncar, ronquido
~ caerse el pelo, caída del cabello, pérdida de pelo, alopecia, calvicie
= caída del cabello, caída del pelo, pérdida de cabello, pérdida de pelo
~ acné, granos, espinillas
~ callo, callosidad
~ mordedura, morder, mordida
~ picadura, picar
~ asfixia, asfixiarse
~ electrocutarse, descarga eléctrica, electrocución
~ deshidratarse, deshidratación
~ hidratar, hidratación, hidratarse
~ vegetariano, vegetarianismo
~ intolerancia, intolerante
~ intolerancia a la lactosa, intolerante a la lactosa
= celiaquía, enfermedad celíaca
~ inmune, inmunidad
~ mascarilla, tapabocas, cubrebocas
~ gel hidroalcohólico, gel antibacterial, alcohol en gel
~ bolígrafo, lapicero, birome
~ cuaderno, libreta
~ apuntes, notas
~ tomar apuntes, tomar notas
~ memorizar, aprender de memoria, memorización
= memorizar, aprender de memoria
~ concentrarse, prestar atención
~ motivar a los alumnos, motivación de los alumnos
~ evaluar a los alumnos, evaluación de los alumnos
~ alumnos con dificultades, dificultades de aprendizaje
~ repetir curso, repetir de curso, repetir el año
~ nota media, promedio de notas
~ máster, maestría
~ graduarse, licenciarse, titularse, graduación
= ventana de contexto, context window
= modelo fundacional, foundation model
= red generativa antagónica, red generativa adversaria, GAN
= mecanismo de atención, attention mechanism
= detección de objetos, object detection
= análisis de sentimientos, análisis de sentimiento, sentiment analysis
= sistema de recomendación, sistema recomendador, recommender system
= detección de anomalías, anomaly detection
= ingeniería de características, feature engineering
= selección de características, feature selection
= aumento de datos, data augmentation
= desvanecimiento del gradiente, vanishing gradient
= retropropagación, backpropagation
= parada temprana, early stopping
= ajuste de hiperparámetros, optimización de hiperparámetros, hyperparameter tuning
= conjunto de entrenamiento, datos de entrenamiento, training set
= conjunto de prueba, datos de prueba, test set
= reducción de dimensionalidad, reducción de la dimensionalidad, dimensionality reduction
= índice agrupado, clustered index
= vista materializada, materialized view
= integridad referencial, referential integrity
= ataque de fuerza bruta, brute force
~ ingeniería social, social engineering
= ataque de intermediario, hombre en el medio, man-in-the-middle, MITM
= prueba de penetración, test de penetración, pentest, pentesting, prueba de intrusión
= mínimo privilegio, least privilege
= confianza cero, zero trust
= clave pública, llave pública, public key
= clave privada, llave privada, private key
= cifrado simétrico, encriptación simétrica
= cifrado asimétrico, encriptación asimétrica
= respuesta a incidentes, incident response
= desbordamiento de búfer, buffer overflow
= gestor de contraseñas, administrador de contraseñas, password manager
= cifrado de extremo a extremo, end-to-end encryption
= sistema de detección de intrusos, sistema de detección de intrusiones, IDS
= infraestructura como código, IaC
= alta disponibilidad, high availability
= recuperación ante desastres, disaster recovery
= cola de mensajes, message queue
= arquitectura orientada a eventos, event-driven architecture
= entrega continua, continuous delivery
= prueba de carga, load testing
= pruebas de regresión, prueba de regresión, regression testing
= cobertura de código, code coverage
= fuga de memoria, memory leak
~ desarrollo web, desarrollo de páginas web
~ desarrollo de software, software development
= ciclo de vida del software, ciclo de vida del desarrollo de software, SDLC
~ incidencia, incidente, ticket
~ sobrecarga, sobrecargar, saturación
~ acceso denegado, permiso denegado
~ registro, log, bitácora
~ registrarse, darse de alta, crear una cuenta
~ darse de baja, cancelar la suscripción, eliminar la cuenta
~ eliminar la cuenta, borrar la cuenta, eliminar una cuenta, borrar una cuenta
~ suscribirse, suscripción, abonarse
~ compartir pantalla, pantalla compartida
~ pantalla negra, pantalla en negro
~ se congela, se cuelga, se queda colgado, se bloquea
~ batería agotada, batería descargada
~ cargar, recargar, carga
~ cargador, adaptador de corriente
~ liberar espacio, vaciar memoria
~ altavoz, bocina, parlante
~ auriculares, audífonos, cascos
~ satisfacción del cliente, cliente satisfecho
~ acostumbrarse, habituarse, hábito
~ actuar, actuación, acción
~ apoyar, respaldar, apoyo
~ asociar, asociación
~ asustar, susto, asustarse
~ autenticar, autenticación
~ caracterizar, característica
~ citar, cita
~ combinar, combinación
~ compensar, compensación
~ comunicar, comunicación, comunicarse
~ considerar, consideración
~ consumir, consumo
~ coordinar, coordinación
~ creer, creencia
~ diferenciar, distinguir
~ enfocar, enfoque
~ equilibrar, equilibrio, balancear
~ esforzarse, esfuerzo
~ existir, existencia
~ experimentar, experimento, experimentación
~ explorar, exploración
~ exponer, exposición
~ expresar, expresión
~ financiar, financiación, financiamiento
= financiación, financiamiento
~ guiar, guía
~ imitar, imitación
~ impulsar, impulso, potenciar
~ innovar, innovación, innovador
~ inspirar, inspiración
~ interactuar, interacción
~ interrumpir, interrupción
~ intervenir, intervención
~ justificar, justificación
~ juzgar, juicio
~ manipular, manipulación
~ obstruir, obstrucción, obstruido, atascado
~ ocupar, ocupación
~ oponerse, oposición
~ orientar, orientación
~ progresar, progreso, avanzar, avance
~ fomentar, promover, impulsar
~ proporcionar, suministrar, proveer, facilitar
= suministrar, proveer
~ recoger, recopilar, recopilación, recogida
~ regular, regulación
~ residir, residencia, residente
~ simular, simulación
~ tender, tendencia
~ variar, variación
~ visualizar, visualización
~ aplicar, aplicación
~ admitir, admisión
~ adoptar, adopción
~ advertir, advertencia, avisar
~ agresivo, agresividad, agresión
~ alojar, alojamiento, hospedar, hospedaje
= alojamiento, hospedaje
~ ampliar, expandir
~ apostar, apuesta
~ brillar, brillo, brillante
~ colocar, colocación
~ conspirar, conspiración
~ convocar, convocatoria
~ cubrir, cobertura
~ decorar, decoración
~ dedicar, dedicación
~ degradar, degradación
~ desempeñar, desempeño, ejercer
~ desplazarse, trasladarse, desplazamiento
~ determinar, determinación
~ disminución, descenso, caída, reducción
~ donar, donación, donante
~ emigrar, emigración, emigrante
~ emprender, emprendimiento, emprendedor
~ equivaler, equivalente, equivalencia
~ darse a la fuga, huir del lugar del accidente, fuga tras un accidente
~ recuperar el dinero, recobrar el dinero, que me devuelvan el dinero, reembolso
~ recuperar, recobrar
~ cobrar una deuda, reclamar una deuda, recuperar una deuda
~ demandar, llevar a juicio, interponer una demanda
~ interponer una demanda, presentar una demanda
~ presentar una denuncia, interponer una denuncia
~ interponer un recurso, presentar un recurso
~ apelar, recurrir, recurso de apelación
~ impugnar, impugnación
~ notificar el despido, carta de despido
~ me han despedido, he sido despedido
~ negarse, rehusar, negativa
~ faltar al trabajo, ausentarse del trabajo, no ir a trabajar
~ faltar al trabajo, ausentarse del trabajo
~ pedir un aumento, solicitar un aumento, negociar el sueldo
~ pedir un aumento, solicitar un aumento
~ pedir vacaciones, solicitar vacaciones
~ discutir con el jefe, desacuerdo con tu jefe, conflicto con el jefe
~ jefe difícil, mal jefe
~ cometiste un error, te equivocaste, error que cometiste
~ aprender de los errores, aprendizaje de los errores
~ cumplir plazos, cumplir con las fechas límite, entregar a tiempo
~ varias tareas a la vez, múltiples tareas, multitarea
~ pago en efectivo, pagar en efectivo
~ pago a plazos, pagar en cuotas
~ pagar a plazos, pagar en cuotas
~ declarar impuestos, presentar la declaración, hacer la declaración de la renta
~ emitir una factura, hacer una factura, facturar
~ emitir una factura, hacer una factura
~ abrir una empresa, crear una empresa, montar un negocio, fundar una empresa
~ crear una empresa, montar una empresa
~ cerrar una empresa, disolver una empresa, liquidar una empresa
~ máximo, máxima, como máximo, plazo máximo, duración máxima, no podrá exceder de, no puede exceder de, no podrá superar, no podrá durar más de, no puede durar más de, no más de, límite superior
~ mínimo, mínima, como mínimo, plazo mínimo, duración mínima, no podrá ser inferior a, no puede ser inferior a, no podrá durar menos de, no menos de, al menos
`
