// Lookup v2: is this a phone number, and what type of line is it.
import { Router } from 'express';
import { type PhoneNumber, parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js';
import type { Exchange } from '../exchange.ts';
import { field } from './form.ts';

const validationErrors = {
  TOO_SHORT: 'TOO_SHORT',
  TOO_LONG: 'TOO_LONG',
  INVALID_LENGTH: 'INVALID_LENGTH',
  INVALID_COUNTRY: 'INVALID_COUNTRY_CODE',
  NOT_A_NUMBER: 'NOT_A_NUMBER',
} as const;

/** Routes below `/v2`. A package that was not asked for is null. */
export function lookupRoutes(exchange: Exchange): Router {
  const router = Router();
  router.get('/PhoneNumbers/:number', (request, response) => {
    const { number: written } = request.params;
    const number = parsePhoneNumberFromString(written, 'US');
    const wanted = (field(request.query, 'Fields') ?? '').split(',').map((name) => name.trim());
    const typed = wanted.includes('line_type_intelligence') && number?.isPossible() ? number.number : null;
    response.json({
      ...description(written, number),
      caller_name: null,
      sim_swap: null,
      call_forwarding: null,
      line_status: null,
      line_type_intelligence: typed === null ? null : lineTypeOf(exchange, typed),
      identity_match: null,
      reassigned_number: null,
      sms_pumping_risk: null,
      phone_number_quality_score: null,
      pre_fill: null,
      url: `${exchange.baseUrl}/v2/PhoneNumbers/${encodeURIComponent(written)}`,
    });
  });
  return router;
}

function description(written: string, number: PhoneNumber | undefined): Record<string, unknown> {
  if (number?.isPossible()) {
    return {
      calling_country_code: number.countryCallingCode,
      country_code: number.country ?? null,
      phone_number: number.number,
      national_format: number.formatNational(),
      valid: true,
      validation_errors: [],
    };
  }
  const fault = validatePhoneNumberLength(written, 'US');
  return {
    calling_country_code: null,
    country_code: null,
    phone_number: written,
    national_format: null,
    valid: false,
    validation_errors: [fault === undefined ? 'INVALID_BUT_POSSIBLE' : validationErrors[fault]],
  };
}

function lineTypeOf(exchange: Exchange, number: string): Record<string, unknown> {
  const type = exchange.network.phones.get(number)?.lineType ?? 'mobile';
  const carrier = type === 'mobile' ? 'Emulated Mobile' : 'Emulated Telephone Company';
  return {
    error_code: null,
    mobile_country_code: '310',
    mobile_network_code: '999',
    carrier_name: carrier,
    type,
  };
}
