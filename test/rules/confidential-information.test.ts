// What should stay inside the school is reported; what is public is not.
import rule from '../../src/rules/confidential-information';
import { expectRule } from '../support/rule';

expectRule(rule, {
  reports: [
    'Mijn leerling had een 2,4 voor Frans.',
    'Bij het teamoverleg is besloten te stoppen met Engels.',
    'De rector is op staande voet ontslagen.',
    'Mijn collega zit overspannen thuis.',
    'Er is een klacht ingediend tegen een collega.',
    'Het wachtwoord van de laptops is Geheim99',
    'De alarmcode is 1234',
    'De inspectie vindt ons zeer zwak.',
    'De politie heeft een leerling uit mijn klas verhoord.',
    'Vraag 3 van het proefwerk gaat over sluizen.',
    'Ruzie tussen directie en team, alweer.',
    'Niet doorvertellen: de directeur vertrekt.',
  ],
  passes: [
    'Onze school haalde een 7,1 gemiddeld.',
    'De vergadering duurde lang.',
    'Kies een sterk wachtwoord.',
    'De politie gaf een les over vuurwerk op school.',
    'Succes met het examen!',
    'Mijn zoon had een 9.',
    'Wij hebben een 3 jaar oude schildpad.',
    'De inspectie was tevreden.',
    'Ruzie om de schommel.',
    'Collega Ben gaat met pensioen.',
    'Wat is jouw favoriete code-les?',
    'Open dag op zaterdag.',
  ],
});
