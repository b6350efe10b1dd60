import { ButtonLink } from '@/ui/ButtonLink.tsx';

/** Shown where an address leads nowhere. */
export default function NotFoundPage() {
  return (
    <main id="main" tabIndex={-1} className="page">
      <h1>There is no such page</h1>
      <p className="lead">
        The address may be misspelt, or it names a code or a lesson that Lumen doesn’t have. Nothing of your work is
        touched.
      </p>
      <p className="row">
        <ButtonLink to="/course/" kind="primary">
          Go to the course
        </ButtonLink>
        <ButtonLink to="/codes/">Look through the codes</ButtonLink>
      </p>
    </main>
  );
}
