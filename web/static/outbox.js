// What was chosen to be sent and has not arrived yet, kept in this browser (IndexedDB) so that it
// outlives a lost connection, a reload and a closed tab. Each job has a key: sent twice, it is received once.
const NAME = "ce-intake";
const TABLE = "outbox";

let opened = null;

function database() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(TABLE, { keyPath: "key" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

async function act(mode, work) {
  const base = await database();
  return new Promise((resolve, reject) => {
    const transaction = base.transaction(TABLE, mode);
    const request = work(transaction.objectStore(TABLE));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });
}

// False where this browser keeps nothing (a private window): then the page must stay open.
export async function keep(job) {
  try {
    await act("readwrite", (table) => table.put(job));
    return true;
  } catch {
    return false;
  }
}

export async function forget(key) {
  try {
    await act("readwrite", (table) => table.delete(key));
  } catch {
    // it was never kept
  }
}

// All that one account has kept here.
export async function forgetAll(account) {
  for (const job of await kept(account)) await forget(job.key);
}

// Only one's own: another account of the same browser neither sees nor sends them.
export async function kept(account) {
  try {
    const all = await act("readonly", (table) => table.getAll());
    return all.filter((job) => job.account === account).sort((one, other) => one.at - other.at);
  } catch {
    return [];
  }
}
