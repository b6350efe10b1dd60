import styles from './HomePage.module.css';
import { GoOn } from './home/GoOn.tsx';
import type { PageProps } from './routes.ts';
import type { HomePageData } from './site.ts';

/** The front desk: what Lumen is, and the way into a lesson. */
export default function HomePage({ data }: PageProps<HomePageData>) {
  return (
    <main id="main" tabIndex={-1}>
      <div className={styles.desk}>
        <figure className={styles.screen}>
          <img
            src="vein.svg"
            width="1200"
            height="900"
            alt="A vein cut lengthwise on a dark screen: a wire runs through it, and a balloon presses a narrowing open."
          />
        </figure>
        <div className={styles.words}>
          <h1>Learn coding by watching the procedure</h1>
          <p className={styles.lead}>
            Lumen plays a procedure inside a blood vessel, step by step. Beside it the claim builds itself: each line
            says why it is there, and each step without a line says where it went.
          </p>
          <GoOn first={data.first} />
        </div>
      </div>
      <ul className={styles.points}>
        <li>
          <h2>Answers are computed</h2>
          <p>
            What was done goes in, the claim comes out. No key is typed by hand, so a lesson, its quiz and its reasons
            agree.
          </p>
        </li>
        <li>
          <h2>Every answer has a date</h2>
          <p>The date of service chooses the code set. Set the same case on another day, and watch the claim change.</p>
        </li>
        <li>
          <h2>Every rule has a source</h2>
          <p>Each reason names the rule, who says so, and how sure it is. What has no sourced rule is not guessed.</p>
        </li>
      </ul>
    </main>
  );
}
