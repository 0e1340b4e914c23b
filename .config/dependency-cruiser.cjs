/** The layers of the product: imports point down only. app → jobs → overviews → features → core → platform → shared. */
const LAYERS = ['app', 'lib/jobs', 'lib/overviews', 'lib/features', 'lib/core', 'lib/platform', 'lib/shared'];

const layerRules = LAYERS.slice(1).map((layer, index) => ({
  name: `${layer.replace('lib/', '')}-imports-down-only`,
  severity: 'error',
  from: { path: `^${layer}/` },
  to: { path: `^(${LAYERS.slice(0, index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'features-do-not-know-each-other',
      comment: 'Pages compose features, events connect them, overviews read across.',
      severity: 'error',
      from: { path: '^lib/features/([^/]+)/' },
      to: { path: '^lib/features/', pathNot: '^lib/features/$1/' },
    },
    {
      name: 'app-leaves-the-database-to-lib',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^(prisma/generated|node_modules/(@prisma|pg)/|lib/platform/db/)' },
    },
    {
      name: 'components-do-no-io',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(app/|emails/|prisma/|lib/platform/db/|node_modules/(@prisma|pg)/)' },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^lib/', pathNot: '^lib/shared/' },
    },
    {
      name: 'emails-turn-props-into-mail',
      severity: 'error',
      from: { path: '^emails/' },
      to: { path: '^(app|components|prisma|lib)/', pathNot: '^lib/(shared|platform/i18n)/' },
    },
    {
      name: 'emails-use-only-mail-components',
      severity: 'error',
      from: { path: '^emails/' },
      to: { dependencyTypes: ['npm'], pathNot: 'node_modules/(@react-email|react|use-intl|next-intl)/' },
    },
    {
      name: 'lib-does-not-show',
      comment: 'Only the jobs that send mail may render its templates.',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/jobs/' },
      to: { path: '^(components|emails)/' },
    },
    {
      name: 'product-does-not-use-its-tests-or-scripts',
      severity: 'error',
      from: { path: '^(app|components|emails|lib|prisma)/' },
      to: { path: '^(tests|scripts)/' },
    },
    { name: 'no-cycles', severity: 'error', from: { pathNot: '^prisma/generated/' }, to: { circular: true } },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^next/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^prisma/generated'] },
    exclude: { path: '^(\\.next|\\.data|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
