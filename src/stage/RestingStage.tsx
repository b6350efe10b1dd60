import css from './Stage.module.css';

export type Pictures = {
  /** Addresses of the two pictures' files. */
  readonly closeUp: string;
  readonly map: string;
};

/** The stage's place before the stage is there: its first picture from a file, or the dark screen alone. */
export function RestingStage({ pictures }: { readonly pictures: Pictures | undefined }) {
  return (
    <div className={css['stage']}>
      {pictures && (
        <div className={css['panels']}>
          <div className={css['panel']}>
            <img
              loading="lazy"
              decoding="async"
              src={pictures.closeUp}
              alt="The vessel, cut lengthwise, before the first step"
            />
          </div>
          <div className={`${css['panel']} ${css['map']}`}>
            <img fetchPriority="low" decoding="async" src={pictures.map} alt="The body, with the vessel marked" />
          </div>
        </div>
      )}
    </div>
  );
}
