/** Spanish words that tell names and the kinds of things they name. */
import { type NameWords, set } from '#lib/intake/languages/tables'

export const names: NameWords = {
  articles: set('el la los las lo un una unos unas al del este esta ese esa dicho dicha'),
  owners: set('su sus nuestro nuestra mi'),
  pronouns: { person: set('él ella éste ésta'), body: set(''), any: set('ellos ellas') },
  titles:
    set(`bibliotecario bibliotecaria panadero panadera ganadero ganadera librero librera poeta escritor escritora conductor conductora estudiante artesano artesana arquitecto arquitecta veterinario veterinaria madre padre alumno alumna cocinero cocinera párroco señor señora sr sra sr. sra. dr dra dr. dra. don doña doctor doctora profesor profesora presidente presidenta
    vicepresidente vicepresidenta ministro ministra viceministro viceministra primer primera director directora jefe jefa general
    coronel comandante capitán capitana teniente almirante alcalde alcaldesa senador senadora diputado diputada embajador
    embajadora secretario secretaria subsecretario subsecretaria comisario comisaria comisionado comisionada vocero
    vocera canciller rey reina príncipe princesa juez jueza fiscal gobernador gobernadora investigador investigadora economista
    analista historiador historiadora abogado abogada médico médica responsable delegado delegada coordinador coordinadora
    consejero consejera concejal concejala asesor asesora fundador fundadora líder dirigente decano decana rector rectora obispo
    arzobispo imán papa experto experta sindicalista pescador pescadora vecino vecina maestro maestra agricultor agricultora
    epidemiólogo epidemióloga sismólogo sismóloga meteorólogo meteoróloga biólogo bióloga geólogo geóloga titular
    representante relator relatora defensor defensora inspector inspectora gerente ingeniero ingeniera científico científica
    enviado enviada negociador negociadora residente enfermera enfermero piloto comerciante ex exministro exministra activista
    comisionado mandatario mandataria intendente inquilina inquilino socióloga sociólogo gerenta`),
  speakers: set('portavoz vocero vocera director directora presidente presidenta jefe jefa representante responsable'),
  unnamed:
    set(`vecinas fuente fuentes funcionario funcionarios funcionaria funcionarias testigo testigos experto expertos analista analistas observadores
    diplomático diplomáticos diplomática autoridades críticos medios vecino vecinos vecina residentes portavoz vocero asesor cargo
    cargos responsable responsables oficial oficiales economistas investigadores pescadores trabajadores empleados participantes
    delegado delegados gente personas persona agricultores maestros médicos sindicatos rescatistas organizadores científicos
    habitantes habitante negociador negociadores directivo directivos familiares familias supervivientes sobrevivientes padres voluntarios abogados activistas refugiados desplazados bomberos pasajeros allegados relatores`),
  bodies:
    set(`ministerio consejo frente partido ejército policía guardia universidad instituto institución centro comité
    comisión agencia banco organización organismo unión asociación tribunal corte gobierno parlamento autoridad oficina
    departamento fundación fondo movimiento empresa compañía sociedad grupo asamblea senado congreso servicio servicios marina
    armada academia alianza federación club cámara colegio escuela hospital inspección dirección secretaría tesoro red brigada
    observatorio administración embajada presidencia fiscalía ayuntamiento alcaldía sindicato confederación cancillería junta
    consejería delegación misión puerto programa laboratorio museo ong coalición cooperativa defensoría intendencia cruz
    ejecutivo liga subsecretaría operadora regulador patronal gremio consistorio juzgado diputación cofradía`),
  outlets:
    set(`diario periódico semanario revista radio televisión cadena canal portal prensa gaceta correo heraldo noticias
    tribuna crónica emisora rotativo medio`),
  knownOutlets: set('efe reuters ap afp bbc rtve elpaís infobae telám dpa ansa notimex xinhua tass'),
  documents: set(`informe estudio resolución tratado constitución encuesta declaración acuerdo convenio carta protocolo
    memorando memorándum decreto ley comunicado cifras datos estadísticas documento documentos análisis artículo estimaciones
    estimación testimonio sondeo balance boletín nota reporte auditoría proyecciones censo informes investigación mensaje
    tuit editorial parte entrevista discurso cálculos índice`),
  datasets: set('censo estadísticas registro'),
  standing: set(
    'policía ejército gobierno parlamento fiscalía ayuntamiento alcaldía presidencia oposición cancillería congreso senado',
  ),
  offices: set(
    'ministro ministra presidente presidenta alcalde alcaldesa gobernador gobernadora rey reina canciller fiscal',
  ),
  anyBody: set(
    'empresa compañía organización instituto agencia fundación asociación ong sindicato organismo institución entidad grupo',
  ),
  feminine: set('ella'),
  ministry: { keys: set('ministerio'), of: /^.*?ministr[oa]\b/i, is: 'Ministerio' },
  companyWords: set('energía airlines industrias seguros telecom sa'),
  bodyAdjectives:
    set(`nacional nacionales general público pública públicos central federal regional local internacional europea
    europeo mundial alto alta supremo suprema gran primer primera nuevo nueva último última reciente marítima marítimo portuaria
    portuario sanitario sanitaria anual propio mismo roja interior exterior exteriores unidas civil provincial estatal`),
  adjectiveEnds:
    /(?:al|ales|anos?|anas?|enses?|es?as|icos?|icas?|arios?|arias?|ivos?|ivas?|ores|oras?|eros?|eras?|ud|idas?|idos?|eño|eña|ita|itas|ino|ina|ada|ado)$/u,
  fields:
    set(`asuntos exteriores relaciones interior defensa finanzas hacienda justicia salud sanidad educación comercio industria
    agricultura pesca energía ambiente medio transporte transportes trabajo cultura deporte deportes juventud turismo ciencia tecnología
    investigación seguridad desarrollo cooperación comunicaciones comunicación información agua vivienda economía empleo clima
    estadística estadísticas alimentación igualdad fomento mar transición ecológica meteorología mujer familia planificación
    innovación migraciones obras públicas naciones refugiados universidades social inclusión`),
  inside: set('de del la las los y van von der bin ibn ben al el e & san'),
  of: set('de del para'),
  and: set('y e &'),
  places:
    set(`provincia distrito valle ciudad región mar golfo estrecho isla islas montañas república reino bahía océano
    frontera lago desierto península costa calle avenida plaza barrio`),
  functionWords:
    set(`el la los las lo un una unos unas al del de a ante bajo con contra desde durante en entre hacia hasta para
    por según sin sobre tras mediante que quien quienes cual cuando donde como si y e o u pero sino ni mas aunque porque pues
    él ella ellos ellas yo tú nosotros usted ustedes su sus mi mis nuestro nuestra este esta estos estas ese esa esos esas
    aquel aquella eso esto no sí ya muy más menos también tampoco además luego después antes hoy ayer mañana aquí allí ahora
    entonces así todavía aún siempre nunca todo toda todos todas cada varios varias algunos algunas ningún ninguna otro otra
    otros otras mismo dos tres cuatro cinco seis siete ocho nueve diez ha han había habían he hay es son era eran fue fueron ser
    estar está están se le les me te nos preguntado preguntada consultado consultada citando mientras asimismo finalmente
    posteriormente sin embargo obstante tanto parte respecto cuanto sólo solo casi tan ser cuyo cuya acerca cerca junto a`),
  commonStarts: set(`fuentes funcionarios residentes autoridades vecinos expertos testigos policías pescadores`),
  times:
    set(`enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes
    miércoles jueves viernes sábado domingo hoy ayer mañana tarde noche pasado próximo este esta`),
  given: set(''),
}
