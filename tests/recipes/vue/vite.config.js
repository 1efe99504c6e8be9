import vue from "@vitejs/plugin-vue";

// Vue would look for a component of that name; this tells it that the browser knows the element.
export default { plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "icp-checker" } } })] };
