// Ordinary words that differ by one slip from a word of contempt, and are therefore never repaired into one.

export const ORDINARY_WORDS = new Set(
  `baken banken barak bedreiger beets bekropen beset besten binden blaken bomer dader dazen deest dollen domen doneren dooren duisters duvels
  duvel fagot garage geaaid gedocht geene gekeurden gekke geren gesuis gezel hinde hodes honen indies japen kaker kallen kamers kaper
  kengen keperen kieks klunen koele koeren kosten koten kregen kweel label leder luien manen meden metaal mieden monter okken opkopen
  pater plakken poels poken polka poole radialen refuge roemen romain sangen schade schim schot schoten schuren secret servies shoppen
  slagen slomo sollen spats staan staker steven stint streven suffers tappen teters tranen truken turen tutten vales varen verband
  verdoven vergat verreken verveend verzoen vouwen vracht wagen waker walen weens zaken zakker zaten huren hurken hinder minder minste
  lezen lopen geleden vieren vierden boren boeren horen haren meten eten klaren laten loten sloten stelen sterken steden staken stoken`.split(
    /\s+/u,
  ),
);
