import { type Gold, stays } from './gold.ts';

export const english: readonly Gold[] = [
  ['However, the bridge was never finished.', 'The bridge was never finished'],
  [
    'The ferry, which was built in 1920, carried mail and passengers between the islands until the war.',
    'The ferry carried mail and passengers between the islands until the war',
  ],
  ['The council approved the second quay in spring, although the cost had risen by a third.', 'The council approved the second quay in spring'],
  ['After the long winter on the coast, the crew repaired the pumps and the northern breakwater.', 'The crew repaired the pumps and the northern breakwater'],
  [
    'It should be noted that the new meters count only the electricity that leaves the house.',
    'The new meters count only the electricity that leaves the house',
  ],
  [
    'We find that pumps with a variable speed use a third less power than pumps without one.',
    'Pumps with a variable speed use a third less power than pumps without one',
  ],
  [
    'The results suggest that the older pumps may fail in winters colder than the last three.',
    'The results suggest that the older pumps may fail in winters colder than the last three',
  ],
  ['The library was built in 1911 by a local mason and restored after the flood of 1953.', 'The library was built in 1911 by a local mason'],
  [
    'The enemy was attacked at dawn by three companies that had crossed the river in the night.',
    'The enemy was attacked at dawn by three companies that had crossed the river in the night',
  ],
  ['They were held at the gate for two hours by guards who had no orders at all.', stays],
  ['The only road to the village was closed for nine weeks because a slope had given way.', 'The only road to the village was closed for nine weeks'],
  ['According to the harbour office, the dredger removed about 4,000 tonnes of sand in a single week.', stays],
  [
    'The valve closes so quickly that the pressure in the pipe doubles for a moment.',
    'The valve closes so quickly that the pressure in the pipe doubles for a moment',
  ],
  [
    'The plant produces more heat in January than the school and the pool need together.',
    'The plant produces more heat in January than the school and the pool need together',
  ],
  ['The new turbine is as quiet as the old one but needs half of the space.', 'New turbine is as quiet as the old one but needs half of the space'],
  [
    'The museum not only shows the boats but also repairs them in front of its visitors.',
    'The museum not only shows the boats but also repairs them in front of its visitors',
  ],
  [
    'The committee did not approve the plan because the figures for the second year were missing.',
    'The committee did not approve the plan because the figures for the second year were missing',
  ],
  ['If the level rises above four metres, the gates close without any signal from the control room.', stays],
  [
    'The trial ended in March and was repeated in four other towns during the following winter.',
    'The trial ended in March and was repeated in four other towns',
  ],
  ['Samples that were taken in the north of the bay contain hardly any lead.', stays],
  ['The mayor, a former teacher, opened the bakery with a speech of two minutes.', 'The mayor opened the bakery with a speech of two minutes'],
  ['The share of late trains (7 %) fell in every month of the year.', 'The share of late trains (7 %) fell in every month of the year'],
  ['The valve (see Section 4) must be opened by hand before the pump is started.', 'The valve must be opened by hand before the pump is started'],
  ['Farmers in the valley grow barley, oats and rye, which they sell to two breweries.', 'Farmers in the valley grow barley, oats and rye'],
  [
    'The workers who know the old machines well are expected to leave within five years.',
    'The workers who know the old machines well are expected to leave within five years',
  ],
  ['In order to keep the cellar dry, the owners dug a ditch around the whole house.', 'The owners dug a ditch around the whole house'],
  ['The tower was designed by a pupil of the master builder who had planned the cathedral.', stays],
  ['The town has, however, no money for a second bus line to the hospital.', 'The town has no money for a second bus line to the hospital'],
  ['None of the boats that sank in the storm was insured by its owner.', stays],
  [
    'The firm sold its last mill in 2004, a year after the river had been dammed.',
    'The firm sold its last mill in 2004, a year after the river had been dammed',
  ],
  [
    'The survey covered 812 households, of which only a few had ever changed their supplier.',
    'The survey covered 812 households, of which only a few had ever changed their supplier',
  ],
  ['The path is open all year, provided that the keeper has cleared the snow.', 'The path is open all year, provided that the keeper has cleared the snow'],
  ['The ward was moved to the new building, with two rooms kept free for emergencies.', 'The ward was moved to the new building'],
  ['Volunteers probably counted some of the birds twice when the flock turned back at the mouth.', stays],
  [
    'The engineers measured the flow at five points; the highest value was found below the weir.',
    'The engineers measured the flow at five points; the highest value was found below the weir',
  ],
  ['The pilot project, launched in 2019, has been extended until the end of next year.', 'Pilot project has been extended until the end of next year'],
  ['The more carefully the seeds are stored, the longer they keep their strength.', stays],
  ['Between 1950 and 1975, the port lost most of its trade to the harbours in the south.', stays],
  [
    'The board must decide before June whether the lease of the sheds can be renewed.',
    'The board must decide before June whether the lease of the sheds can be renewed',
  ],
  ['The old mill is used to store hay in summer and boats in winter.', stays],
  ['Visitors may enter the hall without a ticket, except on days when a concert is held.', stays],
  ['Our experiments show that the cheaper sensor misses every fifth car on a wet road.', stays],
  ['The harbour is mostly grey above the water, with walls that crumble, and green below it.', stays],
  ['On smaller boats, the new alarm found almost every leak before the crew had noticed it.', stays],
  ['To the best of our knowledge, nobody has counted the gulls on the northern island before.', stays],
  ['For visitors from abroad, the hall offers free tours in five languages on every second Sunday.', stays],
  ['The main crane on the eastern quay is repaired by a firm from the next town.', 'Main crane on the eastern quay is repaired by a firm from the next town'],
  ['In a speech, the keeper said: “Nobody knew of the leak despite the alarm that rang all night.”', stays],
  ['In the last three years, the old landing was closed to passengers on more than forty days.', stays],
  [
    'Without better lamps on the quay, however, the new ferry is unlikely to run at night.',
    'Without better lamps on the quay, the new ferry is unlikely to run at night',
  ],
  ['The trial examined whether the newly painted buoys were seen from the bridge at night.', stays],
];
