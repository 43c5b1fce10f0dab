// @ts-check
// The text of the one file, to be saved. The one file itself has another module in this place.

export async function oneFile() {
  const response = await fetch(new URL('odd-sympathy.html', document.baseURI));
  if (!response.ok) throw new Error(`the server answered ${response.status} for odd-sympathy.html`);
  return response.text();
}
