// What the pages of the sites show is at hand in every unit test, as it is after the first answer of the worker.
import '../../src/texts/both-languages';
