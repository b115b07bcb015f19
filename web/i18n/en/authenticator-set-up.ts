import type { Translated } from '../catalogue.ts';
import type nl from '../nl/authenticator-set-up.ts';

const authenticatorSetUp: Translated<typeof nl> = {
  scan: {
    title: 'Scan the QR code',
    lead: 'There is a QR code on your computer. Point the camera at it; the app reads it by itself.',
    askTitle: 'The app uses your camera',
    askLead:
      'Only to read the QR code on your computer. The pictures stay on your phone and are not kept. Your phone will now ask whether it may.',
    useCamera: 'Use the camera',
    opening: 'The camera is starting…',
    picture: 'What the camera sees',
    found: 'QR code read',
    tryAgain: 'Try again',
    wrong: {
      'no-code': 'This QR code lacks the activation code. Generate a new code on your computer.',
      'other-server': 'This QR code is from another organisation. Open it with the app that it is meant for.',
      'other-app':
        'This QR code is for another app: one that shows six-digit codes. Choose this app on your computer, or scan the code with that other app.',
      unknown:
        'This QR code does not belong here. Look for the code that appears when you sign in on your computer.',
    },
    problem: {
      refused: {
        title: 'The app may not use the camera',
        iphone:
          'Allow the camera in Settings › Apps › Safari › Camera, and open the app again. Or type the code that is on your computer.',
        android:
          'Allow the camera in Settings › Apps › your browser › Permissions, and try again. Or type the code that is on your computer.',
        other:
          'Allow the camera in the settings of your browser, and try again. Or type the code that is on your computer.',
      },
      'in-use': {
        title: 'The camera is busy',
        lead: 'Another app is using the camera. Close that app and try again, or type the code that is on your computer.',
      },
      none: {
        title: 'There is no camera',
        lead: 'The app finds no camera on this device. Type the code that is on your computer; that works just as well.',
      },
      'no-decoder': {
        title: 'Scanning does not work now',
        lead: 'What reads QR codes could not be loaded. Check your connection and try again, or type the code that is on your computer.',
      },
    },
  },
  install: {
    title: 'Put the app on your phone',
    lead: 'There is nothing to look for in a store: this page is the app.',
    iphone: 'iPhone and iPad',
    android: 'Android',
    steps: {
      iphone: {
        share: 'In Safari, tap <b>Share</b> <icon/>. Don’t see that button? Tap the three dots first.',
        add: 'Choose <b>Add to Home Screen</b> <icon/>. Not there? Scroll down, or tap More.',
        confirm: 'Tap <b>Add</b>. Does your iPhone ask whether to open the page as a web app? Leave that on.',
        open: 'Open <b>{{brand}}</b> on your home screen.',
      },
      android: {
        menu: 'In your browser, tap the three dots <icon/>.',
        add: 'Choose <b>Install app</b> or <b>Add to home screen</b>.',
        open: 'Open <b>{{brand}}</b> on your home screen.',
      },
    },
    notSafari: 'Do you see this within another app? Then open this page in Safari.',
    permissions: 'What the app asks for',
    camera: '<b>Camera</b>: to read the QR code on your computer. You can type the code as well.',
    notifications:
      '<b>Notifications</b>: to let you know at once that a request is waiting. Without them you open the app yourself.',
    installed: 'The app is on your phone already; you are using it now.',
    now: 'Install the app',
    offer: {
      title: 'Put the app on your home screen.',
      lead: 'Then you can find it again, and a link with a code opens right here.',
      how: 'How to put the app on your phone',
    },
  },
  homeScreen: {
    title: 'First put {{brand}} on your home screen',
    lead: 'There your account stays, and you get a notification as soon as you sign in. Safari itself gives no notifications, and after a week without a visit it clears what this page keeps.',
    goesOn: 'Your code comes along: the app goes on there by itself.',
    showSteps: 'Show how it works',
    here: 'Go on in the browser',
    stepsTitle: 'On your home screen in four steps',
    stepsLead: 'Do this within ten minutes; after that the code no longer works.',
    typeThere:
      'The code could not come along. The app will ask for it: type the code that is on your computer.',
    dead: 'This code no longer works. Generate a new code on your computer, and scan that.',
    wrong: 'This code is not right. Scan the QR code on your computer again.',
    later: 'A code was tried too often. Wait a moment and try again.',
  },
  notifications: {
    title: 'Notifications',
    why: 'When you sign in on your computer, the app lets you know at once, so that you need not open it yourself. The notification holds nothing about you.',
    turnOn: 'Turn on notifications',
    turnOff: 'Turn off notifications',
    state: {
      on: 'Notifications are on.',
      off: 'Notifications are off.',
      refused: 'Your phone does not let notifications of this app through.',
      unsupported: 'This browser gives no notifications.',
      'home-screen-only': 'Notifications work only once the app is on your home screen.',
      failed: 'Turning on notifications did not work.',
    },
    advice: {
      on: 'As soon as a request is waiting, you see a notification.',
      off: 'Turn them on, and you need not open the app yourself when you sign in.',
      refused: {
        iphone:
          'Turn them on in Settings › Notifications › {{brand}}. Or open the app yourself when you sign in.',
        android:
          'Press and hold the app on your home screen, choose App info › Notifications and turn them on. Or open the app yourself when you sign in.',
        other: 'Turn them on in the settings of your browser. Or open the app yourself when you sign in.',
      },
      unsupported: 'Open the app yourself when you sign in: the request is there then.',
      'home-screen-only': 'Until then, open the app yourself when you sign in.',
      failed: 'Check your connection and try again. The app works without notifications too.',
    },
  },
};

export default authenticatorSetUp;
