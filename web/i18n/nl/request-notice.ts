const requestNotice = {
  title: 'Meldt u zich aan?',
  body: 'Er wacht een aanvraag. Open de app om hem goed te keuren of te weigeren.',
};

export default requestNotice;
