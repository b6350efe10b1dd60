/** The animation library's features, in a file of their own so that they load after the first picture. */
export { domAnimation as default } from 'framer-motion';
