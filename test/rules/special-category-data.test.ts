// Delicate facts are reported of recognisable persons only.
import rule from '../../src/rules/special-category-data';
import { expectRule } from '../support/rule';

expectRule(rule, {
  reports: [
    'Een jongen uit mijn groep heeft adhd.',
    'Die leerling in 3b zit in een pleeggezin.',
    'De moeder van een leerling heeft kanker.',
    'Mijn collega is zwanger.',
    'Een meisje uit mijn klas is gevlucht uit Syrië.',
    'Haar broertje is opgepakt, zegt een leerling uit mijn klas.',
    'Onze conciërge had een hartinfarct.',
    'De vader van mijn leerling stemt PVV.',
    'Een leerling van mij is uit de kast.',
    'Een kleuter in mijn groep slikt medicatie.',
    'A boy in my class was diagnosed with autism.',
    'Onze directeur is lid van de vakbond.',
  ],
  passes: [
    'Een studiedag over adhd.',
    'Ik heb migraine en griep.',
    'Mijn dochter heeft koorts.',
    'De collecte voor de Nierstichting.',
    'Week tegen Pesten!',
    'Boek over een pleeggezin gelezen.',
    'Het weer is ziek mooi.',
    'Katholieke scholen vieren Pasen.',
    'Kinderen met autisme hebben rust nodig.',
    'Jeugdzorg verdient meer geld.',
    'Wij vieren Purple Friday.',
    'Les over Syrië gegeven vandaag.',
  ],
});
