// SPDX-License-Identifier: MIT
// The least that any program does that reads, or durably replaces, a book's files:
//   limit read DIRECTORY…    openat, read and close every file
//   limit read2 DIRECTORY…   the same with two threads
//   limit list DIRECTORY…    only the names
//   limit evict DIRECTORY…   makes the system forget the files' pages
//   limit write DIRECTORY    write, fsync, rename, fsync of the directory
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char** names;
static size_t count;
static size_t next;
static int directory;
static int evicts;

static void list(void) {
  static size_t room = 0;
  DIR* stream = fdopendir(dup(directory));
  for (struct dirent* entry; (entry = readdir(stream)) != NULL;) {
    if (entry->d_name[0] == '.') continue;
    if (count == room) names = realloc(names, (room = room * 2 + 1024) * sizeof *names);
    names[count++] = strdup(entry->d_name);
  }
  closedir(stream);
}

static void* read_all(void* unused) {
  enum { chunk = 256, largest = 1 << 16 };
  char* buffer = malloc(largest);
  for (;;) {
    size_t first = __atomic_fetch_add(&next, chunk, __ATOMIC_RELAXED);
    if (first >= count) break;
    for (size_t i = first; i < first + chunk && i < count; ++i) {
      int file = openat(directory, names[i], O_RDONLY);
      if (file < 0) abort();
      if (evicts)
        posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
      else if (read(file, buffer, largest) < 0)
        abort();
      close(file);
    }
  }
  free(buffer);
  return unused;
}

static int replace_one(void) {
  static const char text[1024] = "name = \"x\"\n";
  int file = openat(directory, "limit.tmp", O_WRONLY | O_CREAT | O_TRUNC, 0666);
  if (file < 0 || write(file, text, sizeof text) != sizeof text || fsync(file) != 0) return 1;
  close(file);
  if (renameat(directory, "limit.tmp", directory, "limit.txt") != 0) return 1;
  return fsync(directory) != 0;
}

static void visit_all(const char* what) {
  count = next = 0;
  list();
  if (strcmp(what, "list") == 0) return;
  pthread_t other;
  int has_two = strcmp(what, "read2") == 0 && pthread_create(&other, NULL, read_all, NULL) == 0;
  read_all(NULL);
  if (has_two) pthread_join(other, NULL);
}

int main(int words, char** word) {
  if (words > 1 && (evicts = strcmp(word[1], "evict") == 0)) sync();
  for (int i = 2; i < words; ++i) {
    if ((directory = open(word[i], O_RDONLY | O_DIRECTORY)) < 0) {
      perror(word[i]);
      return 1;
    }
    if (strcmp(word[1], "write") == 0) return replace_one();
    visit_all(word[1]);
    close(directory);
  }
  if (words > 2) return 0;
  fputs("usage: limit read|read2|list|evict|write DIRECTORY…\n", stderr);
  return 2;
}
