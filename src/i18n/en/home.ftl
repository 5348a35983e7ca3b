### Home

home-lede = Give a coin to the people whose work you love. We keep none of it.
home-world = This is a world of your own, peopled with made-up persons and test money. It stays in this browser.
home-create = Create your profile
home-empty-start = Start empty
home-search = Look for a person by name or handle
home-found = { $count ->
    [0] Nobody found
    [one] { $count } person found
   *[other] { $count } people found
}
home-found-many = The first { $count } people found. A longer word finds fewer.
home-found-none = Nobody is called “{ $query }”
home-found-none-explained = Try the beginning of a first name, a last name or a handle.
home-found-clear = Show everybody
home-creators = Open jars
home-people = People
home-tips = Latest public tips
home-tip-line = { $giver } to { $receiver }
home-more = { $count ->
    [one] { $count } person lives here.
   *[other] { $count } people live here. Whoever is not shown is found by name.
}
home-empty = Nobody here yet
home-empty-explained = This world is empty. Create the first profile, or bring in the demo world with its people and tips.
home-empty-demo = Bring in the demo world
