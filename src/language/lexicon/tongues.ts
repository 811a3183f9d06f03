// The commonest function words of Dutch, English and other languages of the neighbourhood; written for this project.

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export const DUTCH = setOf(
  `de het een en van ik te dat die niet zijn is op aan met als voor er maar om hem dan zou wat mijn men dit zo door over ze bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze want nog zal me zij nu ge geen omdat iets worden toch al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja eens hier wie werd altijd wordt wezen kunnen ons zelf tegen na reeds wil kon niets uw iemand geweest andere wij we jullie jij onze gaat gaan komt weer heel vandaag morgen gisteren echt dag mooi mooie leuk goed trots nieuwe eigen hadden was ging waarom eindelijk allemaal alle elke iedereen wel zit staat krijgt vind groep klas juf meester kinderen leerlingen ouders leerkracht onderwijs dank bedankt wens graag mogen moeten laten maken gemaakt gehad beste samen tijdens volgende week mening titel los standpunt reacties`,
);

export const ENGLISH = setOf(
  `the of and to a that it was for on are as with his they i at be this have from or had by not word but what some we can out other were all there when your how said an each she which do their time if will way about many then them write would like so these her long make thing see him two has look more day could go come did no most people my over know than first who may been now any our you he us its should very just because into i'm it's don't isn't here today school teacher pupils students class opinion views own think great proud new good really why every am employer responsible comments others me`,
);

export const ELSEWHERE = setOf(
  `der die das und ist nicht ich sie wir ein eine einen mit auf fur von zu den dem sich auch noch wird sind haben wurde bei uber aber oder wenn schon nur kinder schule heute sehr unsere le la les des une et est pas je tu il elle nous vous dans pour avec sur que qui ce cette son sa ses mais ou tout bien tres ecole enfants el los las una y es no en por con para su que como mas muy pero esta este todo escuela ninos hoy bugun bir ve icin cok ile bu ne ama gibi daha olan kadar ben sen biz siz var yok okul cocuklar nie sie sa jest na do ze jak tak ale czy dla przez jestem bardzo tylko szkola dzieci dzisiaj w z o po il che di non per sono con una questo come anche piu molto scuola ragazzi oggi nao uma com mas os as um mais muito hoje in da un cu si nu este pe mai copii ai fi og det som til av med har den et kan var att pa i och`,
);
