module.exports = {
  title: "Hosting guide",
  url: "https://example.com",
  baseUrl: "/",
  favicon: "data:,",
  scripts: [{ src: "/icp-checker.js", defer: true }],
  presets: [["classic", { docs: { routeBasePath: "/" }, blog: false }]],
};
