import "icp-checker";
import { useState } from "react";
import { createRoot } from "react-dom/client";

function Page() {
  const [outcome, setOutcome] = useState("");
  return (
    <main>
      <icp-checker lang="en" onicp-result={(event) => setOutcome(event.detail.outcome)} />
      <p id="told">{outcome}</p>
    </main>
  );
}

createRoot(document.querySelector("#root")).render(<Page />);
