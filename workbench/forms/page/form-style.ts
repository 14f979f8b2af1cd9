// How a family's form looks: one column made for a phone, a colored top, a card a question.

export const FORM_STYLE = `
:root { color-scheme: light; --tone: #4a3f9f; --ground: #efedf8; --ink: #1f2024; --soft: #55565e; --line: #d5d4df; --wrong: #b3261e; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 "Roboto", "Segoe UI", system-ui, sans-serif; }
main { max-width: 640px; margin: 0 auto; padding: 12px 12px 40px; }
.card { background: #fff; border: 1px solid var(--line); border-radius: 8px; padding: 20px 18px; margin: 0 0 12px; overflow-wrap: anywhere; }
.top { border-top: 10px solid var(--tone); }
h1 { font-size: 1.75rem; line-height: 1.25; font-weight: 500; margin: 0 0 8px; }
h2 { font-size: 1.25rem; line-height: 1.3; font-weight: 500; margin: 0; }
p { margin: 8px 0 0; white-space: pre-line; }
.required-note, .mark, .problem { color: var(--wrong); }
.help { color: var(--soft); font-size: .9375rem; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend, .question-title { display: block; padding: 0; font-size: 1.0625rem; white-space: pre-line; }
.choices { margin-top: 12px; }
.choice { display: flex; gap: 12px; align-items: center; min-height: 44px; }
.choice > label { flex: 1; padding: 8px 0; cursor: pointer; }
.choice > label.other { flex: none; }
input[type=radio], input[type=checkbox] { width: 22px; height: 22px; margin: 0; flex: none; accent-color: var(--tone); }
input[type=text], input[type=email], input[type=date], input[type=time], input[type=datetime-local], input[type=number], textarea, select {
  width: 100%; min-height: 44px; margin-top: 12px; padding: 8px 10px; font: inherit; color: inherit; background: #fff;
  border: 1px solid #85868f; border-radius: 4px; }
.choice input[type=text] { margin: 0; }
textarea { min-height: 96px; resize: vertical; }
.wrong { border-color: var(--wrong); }
.problem { display: flex; gap: 8px; margin-top: 12px; font-size: .9375rem; }
.problem::before { content: "!"; flex: none; width: 20px; height: 20px; border-radius: 50%; background: var(--wrong); color: #fff; text-align: center; line-height: 20px; font-weight: 700; font-size: .8125rem; }
.summary { border: 2px solid var(--wrong); }
.summary ul { margin: 8px 0 0; padding-inline-start: 20px; }
a { color: var(--tone); }
.section { border-top: 0; padding: 0; overflow: hidden; }
.section h2 { background: var(--tone); color: #fff; padding: 12px 18px; }
.section p { margin: 0; padding: 12px 18px; }
.scale { display: flex; gap: 4px; justify-content: space-between; margin-top: 12px; }
.scale .choice { flex-direction: column; gap: 0; flex: 1; }
.scale .choice > label { flex: none; padding: 4px; }
.ends { display: flex; justify-content: space-between; gap: 16px; color: var(--soft); font-size: .9375rem; margin-top: 8px; }
figure { margin: 0; }
figure img { max-width: 100%; height: auto; }
.parts { display: flex; gap: 12px; margin-top: 12px; }
.part { flex: 1; min-width: 0; color: var(--soft); font-size: .9375rem; }
.part input { margin-top: 4px; }
.row { margin-top: 14px; }
.row > legend { width: 100%; border-top: 1px solid var(--line); padding-top: 10px; }
.buttons { display: flex; gap: 12px; align-items: center; margin: 4px 0 16px; flex-wrap: wrap; }
button { min-height: 44px; padding: 8px 24px; font: inherit; font-weight: 500; border-radius: 4px; border: 1px solid var(--tone); cursor: pointer; background: var(--tone); color: #fff; }
button.plain { background: #fff; color: var(--tone); }
.progress { color: var(--soft); font-size: .875rem; }
:focus-visible { outline: 3px solid #1a73e8; outline-offset: 2px; }
footer { color: var(--soft); font-size: .8125rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
