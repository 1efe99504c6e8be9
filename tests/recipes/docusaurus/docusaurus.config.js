module.exports = {
  title: "Hosting guide",
  url: "https://example.com",
  baseUrl: "/",
  favicon: "data:,",
  future: { v4: true, faster: true },
  scripts: [{ src: "/icp-checker.js", defer: true }],
  presets: [["classic", { docs: { routeBasePath: "/" }, blog: false }]],
};
