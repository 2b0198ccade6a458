// Jest asks for an import attribute on JSON, which Node does too; @actions/languageservice and
// @actions/workflow-parser write none (they are made for bundlers).
module.exports = {
  process: (code) => ({
    code: code.replace(/(\bfrom\s*["'][^"']+\.json["'])(?!\s*with)/g, "$1 with { type: 'json' }"),
  }),
};
