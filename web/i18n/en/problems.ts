import type { Translated } from '../catalogue.ts';
import type nl from '../nl/problems.ts';

const problems: Translated<typeof nl> = {
  problem: {
    unreachable: 'We cannot get a connection. Check your internet and try again.',
    internal_error: 'Something went wrong on our side. Try again.',
    overloaded: 'It is very busy right now. Try again in a moment.',
    too_many_attempts: 'You have tried too many times. Wait a moment and then try again.',
    input_invalid: 'Something is not right. Check what you filled in.',
    payload_too_large: 'What you sent is too large.',
    cross_site_request: 'This request came from another website and was refused. Reload the page.',
    not_signed_in: 'You are no longer signed in. Please sign in again.',
    session_changed: 'You signed in again in another tab.',
    forbidden: 'You have no authorisation for this.',
    not_found: 'This does not exist, or no longer does.',
    sign_in_not_found: 'No sign-in was under way any more. Please start again.',
    sign_in_ended:
      'This sign-in was stopped: it took too long, or something wrong was filled in too often. Please start again.',
    reset_code_dead: 'This code no longer works. Ask your contacts administrator for a new one.',
    reset_code_wrong: 'This code is not right. If need be, ask for it to be read out once more.',
    reset_link_dead: 'This link does not work (any more). Ask for a new one.',
    step_not_due: 'You were already a step further. This is where you are now.',
    credentials_wrong:
      'This sign-in name and this password do not belong together. Mind capital letters. A temporary password can be pasted from the e-mail.',
    code_wrong: 'This code is not right. Type the code that the app shows now.',
    code_used: 'This code has been used. Wait until the app shows a new code.',
    contact_exists: 'There already is a contact with this e-mail address on the list.',
    contact_active: 'This contact already has access.',
    sign_in_not_current: 'The right to sign in does not hold today. Change its dates first.',
    contact_blocked: 'This contact is blocked. Lift the block first.',
    contact_job_state:
      'This can no longer be done: the work has moved on in the meantime. This is where it is now.',
    contact_jobs_open:
      'Much work on your list is waiting already. Wait until it is done, or cancel some of it.',
    contact_file_empty:
      'There are no contacts in this file. The columns need headings, with one line for each person below them.',
    contact_file_too_long: 'This file has more than 10,000 lines. Split it into smaller files.',
    contact_file_unreadable:
      'We cannot read this file. Save it as CSV or as an Excel workbook (.xlsx) and try again.',
    invitation_open: 'This contact has already been invited.',
    export_too_long: 'These are too many contacts for a PDF. Choose CSV or XLSX, or filter the list.',
    access_request_ended: 'A colleague has already answered this request, or it has lapsed.',
    account_shared:
      'This person is a contact of another organisation too. Please ask the service desk to do this.',
    last_administrator:
      'This is the last contacts administrator. Make somebody else contacts administrator first.',
    edit_conflict:
      'A colleague has changed this contact in the meantime. Compare the changes, then save again.',
    nothing_to_remind:
      'There is nothing to remind of: no invitation is open, or a reminder went out within the last hour.',
    nothing_to_reset: 'This contact has no phone or app registered yet.',
    nothing_to_restore: 'This can no longer be undone.',
    own_contact: 'You cannot do this for yourself. Ask another contacts administrator.',
    precondition_required: 'This change arrived incomplete. Reload the page.',
    idempotency_in_progress: 'This is being processed. Please wait.',
    activation_dead:
      'This activation code does not work (any more). Generate a new code on the other screen.',
    activation_code_wrong:
      'This activation code is not right. Type the 9 digits that the other screen shows.',
    approval_ended: 'This request has been answered or withdrawn.',
    approval_lapsed: 'You were too late: this request has lapsed. Send a new one from the other screen.',
    approval_open_elsewhere:
      'A request for this account is already open, in another sign-in. Answer that one first, or wait a minute.',
    approval_paused:
      'Requests were denied or not answered. That is why you have to wait before you send another.',
    phone_code_wrong: 'This code is not right. Type the 6 digits of the latest text message.',
    phone_code_dead: 'This code no longer works. Have a new one sent.',
    phone_code_paused: 'A code has just been sent. Wait a moment before you ask for another.',
    too_many_texts: 'Too many text messages have been sent. Try again later, or choose another method.',
    number_wrong:
      'This is not the number that the other screen showed. The request has ended. Send a new one from the other screen.',
    proof_wrong: 'This approval is not right. Try again.',
    credential_refused: 'The security of this phone could not be confirmed. Try again.',
    device_unknown: 'This phone no longer knows your account. Register the app again.',
    device_proof_wrong: 'This phone could not prove itself. Close the app and open it again.',
    nonce_invalid: 'This took too long. Try again.',
    nonce_used: 'This has already been dealt with. Try again.',
    last_method:
      'This is your only way to sign in. Register another one first, or ask your contacts administrator for help.',
    method_not_allowed: 'Your organisation does not allow this method.',
    idempotency_key_reused: 'This was sent before, with other details. Reload the page.',
  },
  field: {
    invalid: 'This is not possible here. Check what you filled in.',
    required: 'Please fill this in.',
    too_long: 'This is too long.',
    email_invalid: 'This is not an e-mail address. An e-mail address looks like name@organisation.com.',
    email_reserved: 'This domain is ours and cannot be a contact’s e-mail address.',
    email_is_sign_in_name: 'This e-mail address is also the sign-in name. Only the contact can change it.',
    code_format: 'A code has six digits.',
    activation_code_format: 'An activation code has nine digits.',
    reset_code_format: 'This code has eight digits.',
    number_format: 'The number has two digits.',
    phone_invalid: 'This is not a phone number. Check the number and the country.',
    phone_not_mobile:
      'This number cannot receive text messages. Fill in a mobile number and check the country.',
    organisation_unknown: 'You cannot choose this organisation.',
    right_unknown: 'The organisation does not have this right.',
    end_before_start: 'The end has to come after the start.',
    moment_in_past: 'Choose a moment that is still to come.',
    access_has_begun: 'This person has access already. Suspend from a date, or leave the start empty.',
    product_unknown: 'The organisation does not have this product.',
    password_too_short: 'This password is too short. Use at least 8 characters.',
    password_too_long: 'This password is too long. Use at most 256 characters.',
    password_needs_capital: 'Use at least one capital letter.',
    password_needs_digit: 'Use at least one digit.',
    password_common: 'This password is too easy to guess. Choose another.',
    password_contains_name: 'Do not use your own name or that of your organisation.',
    password_unchanged: 'This is your current password. Choose another.',
    password_repeat_differs: 'The two new passwords are not the same.',
    password_wrong: 'This is not your current password.',
  },
};

export default problems;
