/** The package ships no types for its tables: `traditional simplified|traditional simplified|…`. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string
  export default table
}
