/** Invented pieces in the shapes that newsrooms are sent: a brief with its date glued on, an opinion without a headline, a wire report. */

export const brief = ` date 2031-04-17 Since the Tide Brigade took the harbours of Norvalia, the strait has again become a meeting point for armed crews from all over the Amber Sea, raising doubts over the safety of every ferry. This has not only sharpened old quarrels but also tests the peace that the islands made. With players such as the Tide Brigade and Red Lantern – Outer Islands Wing (RED L) at the front, the picture is a tangled one.

Return of the Brigade and its Rivals

The Brigade's rise has given many smaller crews a place to rest and to grow. The quarrel between Ostrava and the Tide Brigade has turned into open anger, with Ostrava sending patrol boats against crews in Norvalia. This step, as reported by Amber Sea Review, shows how far the trouble of Norvalia reaches. Meanwhile, the Lantern goes on with its plan of a free port under its own law, drawing in sailors who are tired of the Brigade's leaders.

Threats to Shipping and Tensions at Sea

The growing reach of crews like the Lantern and their ties to bodies such as Tiderunner-of-Ostrava Pact (TOP) have raised the danger for ships. Editorials in Ostravan newspapers, as highlighted by SMRI, have spoken of the power of both the Lantern and the Tide Brigade's fleet to stop the ferries. The attack on the Port Selm concert is a stark reminder, and it asks for one plan of all islands.

What it Means for the Peace of the Islands

The return of armed crews to Norvalia is a daunting task for those who made the peace. It calls for another look at the plans for the strait, with weight on the work between neighbours. As Norvalia goes on to be a haven for such crews, the islands must put talks and help first.

The changing face of the crews of Norvalia demands that all neighbours act to lessen the threat. As the islands come to grips with the Brigade's return, the way to peace stays full of rocks.`

export const opinion = `The rise of the Tide Brigade in Norvalia has sent waves through the Amber Sea, far beyond the shores of the tired islands. Mirela Tanasz, the leader of Norvalia’s Free Harbour Front, has warned of a danger that nobody can overlook—the return of piracy, above all in Ostrava. This trend is a direct outcome of the Brigade’s victory, which has heartened crews in the whole region.
Tanasz’s assertion that armed crews take the Tide Brigade for their model is not just a worry but the image of a grim truth. The success of the Tide Brigade has shown other crews that force can become rule. The Tide Brigade has not only inspired but also helped many of them.
Ostrava has carried most of the weight. For decades, Ostrava has lost sailors in its fight against piracy. However, the matter has grown more tangled as the Brigade’s reach made a haven that spills over to its neighbours.
The return of piracy is a matter of the whole region. The help given by the Tide Brigade to “hundreds” of crews, as Tanasz rightly points out, has made a breeding ground that threatens the peace of all. It is a dangerous example that others want to follow.
The islands cannot afford to look away. Ostrava’s message is clear: this is not just its fight. The Ostravan government has long asked for one plan. It asks for a united front, with all neighbours coming together.
The islands must take a firm stand. Neighbours such as Ostrava, Luvenia and the Amber states must work together. This means shared news, joint patrols and a harder law.
The rise of the Tide Brigade has set a dangerous example. As Mirela Tanasz has warned, the return of piracy, above all in Ostrava, is a direct outcome of the Brigade’s victory. The time to act is now, before the shadow grows longer.`

export const wire = `Norvalia Closes Strait as Pilots Walk Out

Ferries turned back at dawn; ministers blame a pay dispute that has dragged on for two years

By Ana Kordel and Ivo Brandt in Port Selm
Updated March 26, 2024, 10:42 GMT

PORT SELM, Norvalia, March 26 (Selm Press) — Norvalia closed its main strait on Tuesday after more than 400 pilots refused to board ships, the Harbour Office said, cutting off the islands for the first time since 2009.

“We have waited for two years,” said Mirela Tanasz, who leads the Union of Harbour Pilots. “Nobody listened.” Tanasz told Radio Selm that the walkout would last “as long as it takes”.

The Transport Minister, Dario Venn, said the government would not negotiate under pressure. Venn later added that the army could be called in. His spokesman declined to comment. Officials in Ostrava said they had not been warned.

According to data from the Amber Sea Institute, a think tank, one in three pilots works more than 70 hours a week. The institute’s director, Prof. Ilan Sorel, warned that fatigue had caused “at least nine” groundings. “It was only a matter of time,” he said.

Human Rights Monitor, citing hospital records, reported that two pilots had died at work last year.

What happens next

President Osric Hale is expected to address Parliament on Wednesday. If he declares an emergency, as the Selm Post reported, the strait could reopen under military escort. Hale’s office denied the report. Two people familiar with the matter said a decision had been made.

The International Ferry Federation (IFF) urged both sides to talk. The IFF said its members were losing $3 million a day. In a statement on Monday, the Ostravan foreign ministry said it was watching closely. Ostrava has repeatedly warned that it would act alone.

Residents of Lower Selm said they were buying bread. “My mother told me to come early,” said Lena, 34. Police said there were no arrests.

(Reporting by Ana Kordel; Editing by Joss Tarn)`
