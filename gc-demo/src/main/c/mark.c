// Marks a graph of Shape.java in C: how fast one thread may be that has the processor's prefetch.
//
//   mark SHAPE OBJECTS SEED
//
// prints the hash of its arena, Java's Arrays.hashCode, and then, for each line that it reads,
// marks once and prints the objects found, the sum of their headers, and the nanoseconds taken.
//
// An object is four ints, a header and three references, null is object 0, as in Arena.java. Marks
// lie in a bitmap. What is popped from the mark stack is prefetched and waits in a ring of 16
// before it is scanned (Cher, Hosking, Vitek: Software prefetching for mark-sweep garbage
// collection, ASPLOS 2004).
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { WORDS = 4, REFERENCES = WORDS - 1, ROOTS = 8, RING = 16, FEW = 4 };

static uint32_t *words, *stack, *order;
static uint64_t *marks;
static uint32_t roots[ROOTS];
static uint32_t objects, root_count;
static uint64_t random_state;

static void fail(const char *why) {
  fprintf(stderr, "mark: %s\n", why);
  exit(1);
}

static void *array(size_t length, size_t size) {
  void *room = calloc(length, size);
  if (!room) fail("out of memory");
  return room;
}

// SplitMix64.
static uint64_t next_random(void) {
  uint64_t z = random_state += 0x9e3779b97f4a7c15;
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
  z = (z ^ z >> 27) * 0x94d049bb133111eb;
  return z ^ z >> 31;
}

static uint32_t below(uint32_t bound, uint64_t drawn) { return (drawn >> 32) * bound >> 32; }

static void link_to(uint32_t object, uint32_t field, uint32_t target) {
  words[object * WORDS + 1 + field] = target;
}

static void random_graph(void) {
  for (uint32_t object = 1; object <= objects; object++) {
    for (uint32_t field = 0; field < REFERENCES; field++) {
      uint64_t drawn = next_random();
      if (drawn & 7) link_to(object, field, 1 + below(objects, drawn));
    }
  }
  for (root_count = 0; root_count < ROOTS && root_count < objects; root_count++) {
    roots[root_count] = root_count + 1;
  }
}

// Fisher and Yates, for the places from `from` to before `to`.
static void shuffle(uint32_t from, uint32_t to) {
  for (uint32_t i = to - 1; i > from; i--) {
    uint32_t other = from + below(i - from + 1, next_random());
    uint32_t moved = order[i];
    order[i] = order[other];
    order[other] = moved;
  }
}

static void shuffle_levels(void) {
  for (uint32_t level = 1; level <= objects; level = 3 * level - 1) {
    uint32_t end = 3 * level - 1;
    shuffle(level, end <= objects ? end : objects + 1);
  }
}

static void tree(void) {
  for (uint32_t parent = 1; parent <= objects; parent++) {
    for (uint32_t field = 0; field < REFERENCES; field++) {
      uint32_t child = 3 * parent - 1 + field;
      if (child <= objects) link_to(order[parent], field, order[child]);
    }
  }
}

static void list(void) {
  for (uint32_t i = 1; i < objects; i++) link_to(order[i], 0, order[i + 1]);
}

static void build(const char *shape) {
  words = array((size_t)(objects + 1) * WORDS, sizeof *words);
  order = array(objects + 1, sizeof *order);
  for (uint32_t i = 1; i <= objects; i++) words[i * WORDS] = order[i] = i;
  if (!strcmp(shape, "random")) {
    random_graph();
  } else if (!strcmp(shape, "tree")) {
    tree();
  } else if (!strcmp(shape, "wide")) {
    shuffle_levels();
    tree();
  } else if (!strcmp(shape, "list")) {
    list();
  } else if (!strcmp(shape, "shuffled")) {
    shuffle(1, objects + 1);
    list();
  } else {
    fail("no such shape");
  }
  if (!root_count) roots[root_count++] = order[1];
  free(order);
}

static int32_t hash(void) {
  uint32_t h = 1;
  for (size_t i = 0; i < (size_t)(objects + 1) * WORDS; i++) h = 31 * h + words[i];
  return (int32_t)h;
}

// Marks the children of an object and pushes those that are new: with a branch where few objects
// are pending, so that the next load need not wait for the mark bit, else without.
static inline uint32_t scan(uint32_t object, uint32_t top) {
  const uint32_t *fields = words + (size_t)object * WORDS + 1;
  for (int field = 0; field < REFERENCES; field++) {
    uint32_t child = fields[field];
    uint64_t marked = marks[child >> 6];
    if (top < FEW) {
      if (marked >> (child & 63) & 1) continue;
      stack[top++] = child;
    } else {
      stack[top] = child;
      top += ~marked >> (child & 63) & 1;
    }
    marks[child >> 6] = marked | 1ull << (child & 63);
  }
  return top;
}

static void mark(uint64_t *found, uint64_t *sum) {
  uint32_t ring[RING];
  uint32_t head = 0, tail = 0, top = 0;
  memset(marks, 0, (objects / 64 + 1) * sizeof *marks);
  marks[0] = 1;
  for (uint32_t i = 0; i < root_count; i++) {
    stack[top++] = roots[i];
    marks[roots[i] >> 6] |= 1ull << (roots[i] & 63);
  }
  *found = *sum = 0;
  while (top > 0 || head != tail) {
    while (top > 0 && tail - head < RING) {
      uint32_t object = stack[--top];
      __builtin_prefetch(words + (size_t)object * WORDS);
      ring[tail++ % RING] = object;
    }
    uint32_t object = ring[head++ % RING];
    *sum += words[(size_t)object * WORDS];
    ++*found;
    top = scan(object, top);
  }
}

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000ll + time.tv_nsec;
}

int main(int argc, char **argv) {
  if (argc != 4) fail("usage: mark SHAPE OBJECTS SEED");
  objects = strtoul(argv[2], NULL, 10);
  random_state = strtoull(argv[3], NULL, 10);
  if (objects < 1 || objects > 1 << 28) fail("objects: 1 to 2^28");
  build(argv[1]);
  marks = array(objects / 64 + 1, sizeof *marks);
  stack = array(objects, sizeof *stack);
  printf("%d\n", hash());
  fflush(stdout);
  for (int read = getchar(); read != EOF; read = getchar()) {
    if (read != '\n') continue;
    uint64_t found, sum;
    int64_t start = now();
    mark(&found, &sum);
    int64_t taken = now() - start;
    printf("%llu %llu %lld\n", (unsigned long long)found, (unsigned long long)sum, (long long)taken);
    fflush(stdout);
  }
}
