import type { FieldCode, ProblemCode } from '../../../api-client/problems.ts';

const problem: Record<ProblemCode | 'unreachable', string> = {
  unreachable: 'Wij krijgen geen verbinding. Controleer uw internet en probeer het opnieuw.',
  internal_error: 'Er ging bij ons iets mis. Probeer het opnieuw.',
  overloaded: 'Het is nu erg druk. Probeer het zo opnieuw.',
  too_many_attempts: 'U hebt het te vaak geprobeerd. Wacht even en probeer het dan opnieuw.',
  input_invalid: 'Er klopt iets niet. Kijk na wat u hebt ingevuld.',
  payload_too_large: 'Wat u stuurde, is te groot.',
  cross_site_request:
    'Dit verzoek kwam van een andere website en is daarom geweigerd. Laad de pagina opnieuw.',
  not_signed_in: 'U bent niet meer aangemeld. Meld u opnieuw aan.',
  session_changed: 'In een ander tabblad hebt u zich opnieuw aangemeld.',
  forbidden: 'Hiervoor hebt u geen autorisatie.',
  not_found: 'Dit is er niet, of niet meer.',
  sign_in_not_found: 'Er was geen aanmelding meer bezig. Begin opnieuw.',
  sign_in_ended:
    'Deze aanmelding is gestopt: zij duurde te lang, of er is te vaak iets verkeerds ingevuld. Begin opnieuw.',
  reset_code_dead: 'Deze code werkt niet meer. Vraag uw contactpersonenbeheerder om een nieuwe.',
  reset_code_wrong: 'Deze code klopt niet. Vraag zo nodig of de code nog eens wordt voorgelezen.',
  reset_link_dead: 'Deze link werkt niet (meer). Vraag een nieuwe link aan.',
  step_not_due: 'U was intussen al een stap verder. Dit is waar u nu bent.',
  credentials_wrong:
    'Deze aanmeldnaam en dit wachtwoord horen niet bij elkaar. Let op hoofdletters. Een tijdelijk wachtwoord kunt u uit de e-mail plakken.',
  code_wrong: 'Deze code klopt niet. Typ de code over die de app nu toont.',
  code_used: 'Deze code is al gebruikt. Wacht tot de app een nieuwe code toont.',
  contact_exists: 'Er staat al een contactpersoon met dit e-mailadres op de lijst.',
  contact_active: 'Deze contactpersoon heeft al toegang.',
  sign_in_not_current: 'Het recht om zich aan te melden geldt vandaag niet. Wijzig eerst de datums ervan.',
  contact_blocked: 'Deze contactpersoon is geblokkeerd. Hef eerst de blokkade op.',
  contact_job_state: 'Dit kan nu niet meer: het werk is intussen een stap verder. Dit is waar het nu is.',
  contact_jobs_open: 'Er wacht al veel werk aan uw lijst. Wacht tot het klaar is, of annuleer iets daarvan.',
  contact_file_empty:
    'In dit bestand staan geen contactpersonen. Boven de kolommen horen kopjes te staan, en daaronder één regel per persoon.',
  contact_file_too_long: 'Dit bestand heeft meer dan 10.000 regels. Deel het op in kleinere bestanden.',
  contact_file_unreadable:
    'Dit bestand kunnen we niet lezen. Sla het op als CSV of als Excel-werkmap (.xlsx) en probeer het opnieuw.',
  invitation_open: 'Deze contactpersoon is al uitgenodigd.',
  export_too_long: 'Dit zijn te veel contactpersonen voor een PDF. Kies CSV of XLSX, of filter de lijst.',
  access_request_ended: 'Een collega heeft deze aanvraag al beantwoord, of ze is verlopen.',
  account_shared:
    'Deze persoon is ook contactpersoon van een andere organisatie. Vraag dit daarom aan de servicedesk.',
  last_administrator:
    'Dit is de laatste contactpersonenbeheerder. Maak eerst iemand anders contactpersonenbeheerder.',
  edit_conflict:
    'Een collega heeft deze contactpersoon intussen gewijzigd. Vergelijk de wijzigingen en sla dan opnieuw op.',
  nothing_to_remind:
    'Er valt niets te herinneren: er is geen geldige uitnodiging, of er is het afgelopen uur al herinnerd.',
  nothing_to_reset: 'Deze contactpersoon heeft nog geen telefoon of app geregistreerd.',
  nothing_to_restore: 'Dit kan niet meer ongedaan worden gemaakt.',
  own_contact: 'Dit kunt u niet voor uzelf doen. Vraag het aan een andere contactpersonenbeheerder.',
  precondition_required: 'Deze wijziging kwam onvolledig aan. Laad de pagina opnieuw.',
  idempotency_in_progress: 'Dit wordt al verwerkt. Wacht even.',
  activation_dead: 'Deze activeringscode werkt niet (meer). Maak op het andere scherm een nieuwe code.',
  activation_code_wrong:
    'Deze activeringscode klopt niet. Typ de 9 cijfers over die op het andere scherm staan.',
  approval_ended: 'Deze aanvraag is al beantwoord of ingetrokken.',
  approval_lapsed: 'U was te laat: deze aanvraag is verlopen. Stuur op het andere scherm een nieuwe.',
  approval_open_elsewhere:
    'Er staat al een aanvraag open voor dit account, in een andere aanmelding. Beantwoord die eerst, of wacht een minuut.',
  approval_paused:
    'Er zijn aanvragen geweigerd of niet beantwoord. Daarom moet u even wachten voordat u een nieuwe stuurt.',
  phone_code_wrong: 'Deze code klopt niet. Typ de 6 cijfers over uit de laatste sms.',
  phone_code_dead: 'Deze code werkt niet meer. Laat een nieuwe sturen.',
  phone_code_paused: 'Er is net een code gestuurd. Wacht even voordat u een nieuwe vraagt.',
  too_many_texts: 'Er zijn te veel sms’jes gestuurd. Probeer het later opnieuw, of kies een andere methode.',
  number_wrong:
    'Dit is niet het getal dat op het andere scherm stond. De aanvraag is gestopt. Stuur op het andere scherm een nieuwe.',
  proof_wrong: 'Deze goedkeuring klopt niet. Probeer het opnieuw.',
  credential_refused: 'De beveiliging van deze telefoon kon niet worden bevestigd. Probeer het opnieuw.',
  device_unknown: 'Deze telefoon kent uw account niet meer. Registreer de app opnieuw.',
  device_proof_wrong: 'Deze telefoon kon zich niet bewijzen. Sluit de app en open haar opnieuw.',
  nonce_invalid: 'Dit duurde te lang. Probeer het opnieuw.',
  nonce_used: 'Dit is al verwerkt. Probeer het opnieuw.',
  last_method:
    'Dit is uw enige manier om u aan te melden. Registreer eerst een andere, of vraag uw contactpersonenbeheerder om hulp.',
  method_not_allowed: 'Uw organisatie staat deze manier niet toe.',
  idempotency_key_reused: 'Dit is al eerder verstuurd, met andere gegevens. Laad de pagina opnieuw.',
};

const field: Record<FieldCode, string> = {
  invalid: 'Dit kan hier niet. Kijk na wat u hebt ingevuld.',
  required: 'Vul dit in.',
  too_long: 'Dit is te lang.',
  email_invalid: 'Dit is geen e-mailadres. Een e-mailadres ziet eruit als naam@organisatie.nl.',
  email_reserved: 'Dit domein is van ons en kan geen e-mailadres van een contactpersoon zijn.',
  email_is_sign_in_name:
    'Dit e-mailadres is ook de aanmeldnaam. Alleen de contactpersoon zelf kan het wijzigen.',
  code_format: 'Een code heeft zes cijfers.',
  activation_code_format: 'Een activeringscode heeft negen cijfers.',
  reset_code_format: 'Deze code heeft acht cijfers.',
  number_format: 'Het getal heeft twee cijfers.',
  phone_invalid: 'Dit is geen telefoonnummer. Kijk het nummer en het land na.',
  phone_not_mobile: 'Op dit nummer kunt u geen sms ontvangen. Vul een mobiel nummer in en kijk het land na.',
  organisation_unknown: 'Deze organisatie kunt u niet kiezen.',
  right_unknown: 'Dit recht heeft de organisatie niet.',
  end_before_start: 'Het einde moet na het begin liggen.',
  moment_in_past: 'Kies een moment dat nog komt.',
  access_has_begun: 'Deze persoon heeft al toegang. Blokkeer vanaf een datum, of laat het begin leeg.',
  product_unknown: 'Dit product heeft de organisatie niet.',
  password_too_short: 'Dit wachtwoord is te kort. Gebruik minstens 8 tekens.',
  password_too_long: 'Dit wachtwoord is te lang. Gebruik hoogstens 256 tekens.',
  password_needs_capital: 'Gebruik minstens één hoofdletter.',
  password_needs_digit: 'Gebruik minstens één cijfer.',
  password_common: 'Dit wachtwoord is te gemakkelijk te raden. Kies een ander.',
  password_contains_name: 'Gebruik niet uw eigen naam of die van uw organisatie.',
  password_unchanged: 'Dit is uw huidige wachtwoord. Kies een ander.',
  password_repeat_differs: 'De twee nieuwe wachtwoorden zijn niet gelijk.',
  password_wrong: 'Dit is niet uw huidige wachtwoord.',
};

const problems = { problem, field };

export default problems;
