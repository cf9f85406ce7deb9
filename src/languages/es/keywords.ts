// Spanish: the taught commands and the words people text in their stead.
import type { Lexicon } from '../lexicon.ts';

export const keywords: Lexicon['keywords'] = {
  need: 'necesito, necesita, ocupo, ayuda con, necesitamos, me urge, preciso',
  yes: 'si, claro, simon, sip, dale, sale, va, acepto',
  no: 'no, nel, nop, nones, no gracias',
  done: 'listo, lista, hecho, terminado, terminada, ya termine, completado, completo, ya quedo, entregado, termine',
  drop: 'soltar, suelto, dejar, devolver, soltar viaje',
  withdraw: 'ya no, ya no necesito, retirar, cancelar pedido, anular, olvidalo',
  offer: 'ofrezco, ofrecer, ofrecemos, oferta, puedo ofrecer',
  area: 'zona, area, mi zona, barrio, codigo postal, mi area',
  hours: 'horario, horarios, mi horario, disponibilidad, disponible, horas',
  pause: 'pausa, pausar, descanso, pausame, silenciar, pausen',
  resume: 'reanudar, continuar, reactivar, ya regrese, regrese, volver, seguir, activar, reanudo',
  status: 'estado, estatus, mi pedido, mis pedidos, status, novedades',
  thanks: 'gracias, muchas gracias, mil gracias, muchisimas gracias',
  name: 'nombre',
  language: 'idioma, lenguaje, lengua',
  limit: 'limite, maximo',
  call: 'llamame, llamar, llamada, llamenme, llameme, marcame, llamenos',
  me: 'perfil, mis datos, mi perfil, mi informacion, que saben de mi, mi cuenta, datos, quien soy',
  notWith: 'no con, nunca con, ya no con, nunca mas con',
  forget:
    'borrar mis datos, borrame, borrenme, olvidame, olvidenme, borrar, eliminar mis datos, borren mis datos, borrar todo',
  help: 'menu, ayuda, opciones, comandos, que puedo pedir, instrucciones, informacion',
  join: 'unirme, unir, inscribirme, registrarme, entrar, inscribir, registro, unirse, unete, avalo, avalar, respondo por, responder por',
  optout:
    'parar, alto, basta, baja, detener, cancelar, salir, para, darme de baja, pare, paren, terminar, fin, stop mensajes',
  optin: 'iniciar, empezar, comenzar, inicio, alta, comienzo, suscribir, empiecen',
};
