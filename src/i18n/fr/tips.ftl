### Pourboires
# La feuille du pourboire : choisir, vérifier, donner. Un pourboire n’achète rien.

tips-title = Pourboire pour { $name }
tips-for = Pourboire pour { $name }
tips-message = Un petit mot (facultatif)
tips-message-short = Message
tips-who-sees = Qui le voit
tips-visibility = { $visibility ->
    [public] Public
    [private] Privé
   *[secret] Secret
}
tips-seen = { $visibility ->
    [public] Tout le monde voit votre nom, le montant et le message sur le profil de { $name }.
    [private] { $name } est la seule personne à voir ce pourboire et à savoir qu’il vient de vous.
   *[secret] Le montant et le message figurent sur le profil de { $name }. Personne ne voit de qui cela vient, { $name } non plus.
}
tips-seen-of-visitor = { $visibility ->
    [public] Tout le monde voit le montant et le message sur le profil de { $name }. Sans profil, votre nom n’apparaît pas.
    [private] { $name } est la seule personne à voir ce pourboire. Sans profil, votre nom n’apparaît pas.
   *[secret] Le montant et le message figurent sur le profil de { $name }. Personne ne voit de qui cela vient, { $name } non plus.
}
tips-to-review = Vérifier
tips-cover = Prendre les frais à ma charge
tips-cover-detail = Vous payez { $paid }, { $name } reçoit { $received }.
tips-review-for = Votre pourboire pour { $name }
tips-when = Arrivée
tips-arrives-at-once = Tout de suite : { $name } peut s’en servir aussitôt.
tips-arrives-on = Tout de suite ; { $name } pourra s’en servir à partir du { $day }.
tips-once-label = Une seule fois
tips-once = Rien ne se répète, et un pourboire n’achète rien. Une fois arrivé, il ne revient que si { $name } vous le rend.
tips-give = Donner { $amount }
tips-nobody = Personne n’a cet identifiant
tips-nobody-body = Il a peut-être changé. Cherchez cette personne par son nom sur la page d’accueil.
tips-own = Cette tirelire est la vôtre
tips-own-body = On ne se donne pas de pourboire à soi-même. Pour ajouter de l’argent, rechargez votre portefeuille.
tips-not-for-you = Cette tirelire est pour d’autres
tips-no-jar = La tirelire de { $name } est fermée
tips-no-jar-body = Elle ne prend pas de pourboires en ce moment. Suivez ce profil et revenez quand elle sera ouverte.
tips-back-to-profile = Retour au profil
