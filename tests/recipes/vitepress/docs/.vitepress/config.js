export default {
  title: "Hosting guide",
  head: [["link", { rel: "icon", href: "data:," }], ["script", { src: "/icp-checker.js", defer: "" }]],
  // Vue would look for a component of that name; this tells it that the browser knows the element.
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "icp-checker" } } },
};
