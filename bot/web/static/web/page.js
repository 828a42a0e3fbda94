// Sends the conversation's form without reloading; without it the same form posts as a page.
(function () {
  "use strict";
  var composing = false, busy = false;
  document.addEventListener("compositionstart", function () { composing = true; });
  document.addEventListener("compositionend", function () { setTimeout(function () { composing = false; }, 0); });
  document.addEventListener("keydown", function (event) {
    if (event.target.id !== "text" || event.key !== "Enter" || event.shiftKey) return;
    // Safari ends the composition before the key: keyCode 229 says the input method still had it.
    if (composing || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    document.querySelector(".write button").click();
  });
  function say(text) { var status = document.getElementById("status"); if (status) status.textContent = text; }
  async function send(form, data) {
    busy = true;
    var slow = setTimeout(function () { say(form.dataset.slow); }, 5000);
    say(form.dataset.sending);
    try {
      // not form.action: the buttons named "action" hide it
      var answer = await fetch(form.getAttribute("action").split("#")[0], { method: "POST", body: new URLSearchParams(data) });
      var page = new DOMParser().parseFromString(await answer.text(), "text/html");
      var fresh = page.getElementById("chat");
      if (!fresh) { document.documentElement.replaceWith(document.adoptNode(page.documentElement)); return; }
      document.documentElement.lang = page.documentElement.lang;
      document.title = page.title;
      form.replaceWith(document.adoptNode(fresh));
      var foot = document.querySelector(".foot"), next = page.querySelector(".foot");
      if (foot && next) foot.replaceWith(document.adoptNode(next));
      var items = fresh.querySelectorAll(".messages > li.resident"), last = items[items.length - 1];
      if (last) last.scrollIntoView({ block: "start" });
      fresh.querySelector("#text").focus({ preventScroll: true });
      var said = [], item = last ? last.nextElementSibling : null;
      while (item) { said.push(item.textContent.replace(/\s+/g, " ").trim()); item = item.nextElementSibling; }
      tools();
      say("");
      if (said.length) { var region = document.getElementById("status"); region.classList.add("hidden"); region.textContent = said.join(" "); }
    } catch (problem) {
      say(form.dataset.error); // the turn's id stays in the form: sending again repeats nothing
    } finally { clearTimeout(slow); busy = false; }
  }
  function tools() { document.querySelectorAll(".tools[hidden]").forEach(function (line) { line.hidden = false; }); }
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-copy],[data-print]");
    if (!button) return;
    if ("print" in button.dataset) { window.print(); return; }
    var text = button.closest(".card").querySelector("textarea");
    text.select();
    // the clipboard needs https; on a plain address the old command still works
    if (navigator.clipboard) navigator.clipboard.writeText(text.value); else document.execCommand("copy");
    say(button.dataset.copy);
  });
  tools();
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.id !== "chat") return;
    event.preventDefault();
    if (busy) return;
    var data = new FormData(form), by = event.submitter;
    if (by && by.name) data.set(by.name, by.value);
    send(form, data);
  });
})();
