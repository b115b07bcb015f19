import type { Translated } from '../catalogue.ts';
import type nl from '../nl/help.ts';

const help: Translated<typeof nl> = {
  toSignIn: 'To signing in',
  serviceDesk: {
    phone: 'Phone',
    email: 'E-mail',
    copyPhone: 'Copy the phone number of the service desk',
    copyEmail: 'Copy the e-mail address of the service desk',
    loading: 'The details of the service desk are on their way.',
  },
  requestAccess: {
    title: 'Request access',
    lead: 'There are two ways to get access.',
    byAdministrator: 'Through your contacts administrator',
    subject: 'Access to the customer portals of {{brand}}',
    body: 'Could you give me access to the customer portals of {{brand}}?\nYou can do so in Manage My Contacts, with Add contact.\n\nMy name:\nMy e-mail address:\nNeeded for:',
    mailAdministrator: 'Prepare an e-mail',
    copyText: 'Copy the text of the request',
    whoIsAdministrator:
      'Do you not know who that is? Ask a colleague who already has access, or the service desk.',
    byServiceDesk: 'Through the service desk',
    byServiceDeskText:
      'Call or e-mail the service desk of {{brand}}. It gives access only to people who are on the authorisation list of their organisation.',
    afterwards: 'What happens after that',
    afterMail:
      'You get an e-mail with your sign-in name and a temporary password, which is valid for 72 hours.',
    afterApp: 'You sign in with it and add an authenticator app on your phone. The screens help you.',
    afterPassword: 'You choose a password of your own, and you are in.',
    trouble: "Can't access your account?",
  },
  problems: {
    title: 'Problems signing in',
    lead: 'Choose what you see, and read what you can do.',
    stillStuck: 'Does it still not work?',
    serviceDesk: 'The service desk will help you. It never asks for your password or for a code.',
    subject: 'Problems signing in to {{brand}}',
  },
  symptoms: {
    'password-refused': {
      seen: 'My password is not accepted',
      first:
        'Click Show and check what you type. Capitals count. A temporary password can be pasted from the e-mail.',
      second: 'Do you come from a former portal? Its password does not work here.',
      third: 'If you no longer know the password, choose a new one.',
      subject: 'Password not accepted at {{brand}}',
    },
    'no-mail': {
      seen: 'I got no e-mail',
      first: 'Wait a few minutes, and look among your junk mail too. The sender begins with no-reply.',
      second:
        'Are you waiting for an invitation? Ask the contacts administrator of your organisation which address is listed. They can send the invitation again.',
      third:
        'Are you waiting for a link to choose a new password? It goes to the e-mail address of your account, and only for a name that we know. Ask for the link again if need be.',
      subject: 'No e-mail from {{brand}}',
    },
    'link-dead': {
      seen: 'The link in the e-mail does not work',
      first: 'The link to choose a new password works for 30 minutes, and once.',
      second: 'Did you ask for more than one? Only the link in the newest e-mail works.',
      third: 'Copy the address in full, or ask for a new link.',
      subject: 'Link for a new password at {{brand}}',
    },
    'temporary-lapsed': {
      seen: 'My temporary password has lapsed',
      first: 'A temporary password is valid for 72 hours, and only until you have a password of your own.',
      second:
        'Sign in with it all the same. If it has lapsed, you can ask there for a new invitation with one click.',
      third: 'Have you chosen a password of your own since? Then use that one.',
      subject: 'Temporary password lapsed at {{brand}}',
    },
    'code-refused': {
      seen: 'The code from my app is not accepted',
      first:
        'Set the time of your phone to automatic. The codes are right only if the clock is. iPhone: Settings › General › Date & Time. Android: Settings › System › Date & time.',
      second:
        'Are there more accounts in the app? Take the code that belongs to this organisation and your sign-in name.',
      third: 'A code works once. Wait until the app shows a new one, and type it at once.',
      subject: 'Code not accepted at {{brand}}',
    },
    'new-phone': {
      seen: 'I have a new phone, or the app is gone',
      first:
        'Do you still have the old phone? The app on it goes on working over Wi-Fi, without a SIM card too: approve with it, or type its code.',
      second:
        'Did your app show codes, and did you make a backup in it? Restore it on the new phone; the codes are then there again. An app that asked you for a number has to be registered again.',
      third:
        'Does that not work? Call a contacts administrator of your organisation, who gives you a code with which you register the new phone. If you belong to several organisations, call the service desk.',
      subject: 'New phone: authenticator app of {{brand}}',
    },
    'other-sign-in': {
      seen: 'I end up at the sign-in page of somebody else or of my own company',
      first:
        'Your browser then signs you in at another organisation by itself. Open this address in a private (incognito) window.',
      second: 'Or use another browser than the one in which you are signed in for your work.',
      third:
        'If that does not help, sign in with your alternative sign-in name. Your password stays the same.',
      subject: 'Another sign-in page in the place of {{brand}}',
    },
    'too-many-attempts': {
      seen: 'It says that I have tried too often',
      first:
        'Wait as long as the screen says, a quarter of an hour at most. Trying in between does not help.',
      second:
        'Use the computer and the browser with which you signed in before. Nobody else can get in your way there.',
      third: 'If you are not sure of the password, choose a new one.',
      subject: 'Too many attempts at {{brand}}',
    },
    'starts-again': {
      seen: 'I keep coming back to the beginning',
      first: 'Signing in may take 30 minutes at most. If it takes longer, you begin again.',
      second:
        'Allow cookies for this address in your browser. Without them we cannot remember where you were.',
      third: 'Go on in the same window: a private window forgets everything as soon as you close it.',
      subject: 'Signing in keeps starting again at {{brand}}',
    },
    'no-organisation': {
      seen: 'It says that I have no access anywhere',
      first: 'Your details are right, but at present there is no organisation that you can sign in for.',
      second: 'Do you work for another organisation than before? It has to give you access itself.',
      third: 'Ask the contacts administrator of your organisation for access.',
      subject: 'No access to {{brand}}',
    },
  },
  destinations: {
    forgotPassword: 'Choose a new password',
    signIn: 'To signing in',
    signInOptions: 'Look up the alternative sign-in name',
    requestAccess: 'Request access',
  },
  alternativeName: {
    title: 'Your alternative sign-in name',
    text: 'This name belongs to the same account and the same password, and works wherever your e-mail address works. No other company knows it, so nobody else takes the signing in over.',
    label: 'Your e-mail address',
    hint: 'The address at which you received the invitation. It is not sent anywhere.',
    result: 'Your alternative sign-in name is',
    copy: 'Copy the alternative sign-in name',
    use: 'Sign in with it',
  },
  options: {
    title: 'Sign-in options',
    lead: 'There is more than one name under which you can sign in. It remains the same account, with the same password.',
    names: {
      title: 'Names that work',
      email: 'Your e-mail address: the one at which you received the invitation.',
      userName: 'Your user name, if the service desk gave you one.',
      alternative: 'Your alternative sign-in name. You find it below.',
    },
    takenOver: {
      title: 'When your own company takes the signing in over',
      text: 'Do you see a sign-in page of your own company, or of somebody else? Then try this:',
      privateWindow: 'Open this address in a private (incognito) window of your browser.',
      otherBrowser: 'Use another browser.',
      alternativeName: 'Sign in with your alternative sign-in name.',
    },
    second: {
      title: 'Confirming that it is you',
      text: 'After your password your phone asks whether it is you: there you type the number that stands on the screen. Or you type a six-digit code, of an app such as Microsoft Authenticator or Google Authenticator, or of a text message. Your organisation decides which of these count.',
    },
  },
};

export default help;
