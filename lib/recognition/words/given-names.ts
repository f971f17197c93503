import { wordSet } from './word-set';

/**
 * Given names that are common in the languages of the news, lower-case, in Latin and Cyrillic
 * script. Before a surname they say who is meant, also where every word has a capital (at the start
 * of a sentence, in German). Names that are words too (Will, Mark, May, Rob) are left out.
 */
export const commonGivenNames = wordSet(`
  aaron adam adrian agnes alan albert alejandro alessandro alex alexander alexandra alfred ali alice
  alison allison amanda amélie amy ana anders andrea andreas andrew andrzej andy angela anita ann anna
  anne annette annie anthony antoine anton antonio antony arthur axel barbara barry bart beatrice ben
  benjamin bernard bernd bernie bert beth bettina betty birgit björn bob boris brad brandon brenda
  brian brigitte bruno camille carl carla carlos carmen carol caroline catherine cathy cécile charles
  charlotte chelsea chloé chris christa christian christiane christina christine christoph christophe
  christopher cindy claire clara claude claudia claudio colin connor craig cristina cynthia daan dan
  daniel daniela danielle danny david debbie deborah dennis derek diana diane dick diego dieter dirk
  dominic dominik dominique don donald donna dorothea douglas duncan dwight eddie edward edwin elena
  elisabeth élise elizabeth ella ellen emily emma enrico eric erica erik erika ernst esther eugene eva
  evelyn ewa fabian felix ferdinand fernando flora florence florian francesca francesco francis
  françois françoise franz fred frederic frédéric frederick frédérique friedrich gabriel gabriela gary
  geert georg george georges gerald gérard gerhard gert gilles giovanni gisela giulia giuseppe gordon
  greg gregory guido guillaume gunther gustav guy hannah hans harald harold harry heather heidi heike
  heinrich heinz helen helena hélène helmut hendrik henk henri henry herbert herman hermann holger horst
  howard hugh hugo hunter ian ibrahim ida ingrid irene isaac isabel isabelle ivanka jack jacqueline
  jacques jake jakob jakub james jamie jan jane janet janice jason javier jean jeanne jeff jeffrey jenna
  jennifer jenny jens jeremy jerome jérôme jerry jessica jill jim jimmy joachim joan joanna joe joel
  johan johann johannes john johnny jonas jonathan joop joost jordi jörg jorge josé josef joseph joshua
  joyce juan judith judy julia julian julie juliette julius jürgen justin karel karen karin karl karla
  karolina katarzyna kate katharina katherine kathleen kathryn kathy katie katja kees keith kelly ken
  kenneth kerstin kevin kim kirsten klaas klaus konrad kristin krzysztof kurt kyle lara larry lars laura
  laurence laurent lauren lea leah lena leo leon leonard leonardo leslie liam lily linda lisa liz lucas
  lucia lucie lucy luigi luis lukas luke lydia lynn maarten maciej madeleine magda magdalena malcolm
  manfred manuel manuela marc marcel marcin marco marek margaret margot maria mariana marianne marie
  marina mario marion mariusz marjolein markus martha martijn martin martina mary mathieu mathilde
  matteo matthew matthias matthieu maurice max maximilian megan melanie melania melissa mia michael
  michał michel michele michelle miguel mike mikhail miriam mohamed mohammed monica monika monique
  muhammad nancy naomi natalia natalie nathalie nathan neil nicholas nick nicola nicolas nicole niels
  nigel nils nina noah nora norbert norman olga oliver olivia olivier oscar oskar otto pablo pamela
  paola paolo pascal patricia patrick patrik paul paula pauline pawel paweł pedro peggy penny peter
  petra philip philipp philippe phillip phyllis pierre piet pieter piotr rachel rafael rainer ralph
  ramón raymond rebecca regina reinhard rembrandt rené renate ricardo richard rita robert roberto robin
  rodney roger roland rolf ron ronald rosa rosie ross roy rudolf rudi russell ruth ryan sabine sally
  sam samantha samuel sandra sara sarah scott sean sebastian sébastien shannon sharon sheila shirley
  silke silvia simon simone sofia sofie sonja sophie stan stefan stefanie stella stephan stephanie
  stéphane stéphanie stephen steve steven stuart susan susanne suzanne sven svenja sylvia sylvie tanja
  tara tatiana ted teresa theo theodor theresa thierry thijs thomas thorsten tiffany tim timothy tina
  tobias todd tom tomasz tommy tony tracy ulrich ulrike ursula uwe valentina valerie valérie vanessa
  vera véronique vicky victor victoria vincent virginia virginie vivian volker walter wanda wendy werner
  wiebke willem william wim winston wojciech wolfgang xavier yann yannick yasmin yves yvonne zachary zoe
  александр александра алексей алла алёна альберт анастасия анатолий андрей анна антон аркадий артём
  борис вадим валентин валентина валерий варвара василий вера виктор виктория виталий владимир владислав
  вячеслав галина геннадий георгий григорий дарья денис дмитрий евгений евгения екатерина елена
  елизавета иван игорь илья инна ирина карина кирилл константин ксения лариса леонид лидия людмила максим
  маргарита марина мария михаил надежда наталия наталья никита николай нина оксана олег ольга павел
  полина роман руслан светлана семён сергей станислав степан тамара татьяна тимур фёдор эдуард юлия юрий
  яков ярослав
  андрій василь вікторія віталій володимир всеволод галина ганна григорій данило дарина дмитро євген
  зоряна іван ігор ірина катерина кирило леся людмила любов марія микита микола михайло надія назар
  наталія оксана олег олександр олександра олексій олена ольга остап павло петро роман руслан світлана
  сергій софія соломія степан тарас тетяна уляна юлія юрій
`);
