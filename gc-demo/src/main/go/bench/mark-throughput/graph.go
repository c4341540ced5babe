// What does it cost to mark an object?
package bench

import "fmt"

const (
	seed       = 1
	references = 3
	mostRoots  = 8
)

// A node is an object of four words: its index and three references.
type node struct {
	index uint64
	refs  [references]*node
}

// A graph is what is left when the nodes nobody refers to are forgotten.
type graph struct {
	shape string
	roots []*node
}

// A builder holds the nodes by index, from 1 on; nodes[0] is nil.
type builder struct {
	nodes  []*node
	random splitMix64
}

// build makes the graph of Shape.java of that name.
func build(shape string, objects int) graph {
	b := newBuilder(objects)
	return graph{shape, b.link(shape)}
}

func newBuilder(objects int) *builder {
	b := &builder{make([]*node, objects+1), seed}
	for i := 1; i <= objects; i++ {
		b.nodes[i] = &node{index: uint64(i)}
	}
	return b
}

// link makes the shape of the nodes and returns its roots.
func (b *builder) link(shape string) []*node {
	switch shape {
	case "random":
		return b.randomGraph()
	case "tree":
		return b.tree(b.inOrder())
	case "wide":
		return b.tree(b.shuffledLevels())
	case "list":
		return b.list(b.inOrder())
	case "shuffled":
		return b.list(b.shuffled())
	}
	panic("no shape " + shape)
}

func (b *builder) randomGraph() []*node {
	objects := len(b.nodes) - 1
	for _, n := range b.nodes[1:] {
		for field := range n.refs {
			drawn := b.random.next()
			if drawn&7 != 0 {
				n.refs[field] = b.nodes[1+below(objects, drawn)]
			}
		}
	}
	return append([]*node(nil), b.nodes[1:1+min(mostRoots, objects)]...)
}

func (b *builder) tree(order []*node) []*node {
	for parent := 1; parent < len(order); parent++ {
		for field := range references {
			if child := 3*parent - 1 + field; child < len(order) {
				order[parent].refs[field] = order[child]
			}
		}
	}
	return []*node{order[1]}
}

func (b *builder) list(order []*node) []*node {
	for i := 1; i+1 < len(order); i++ {
		order[i].refs[0] = order[i+1]
	}
	return []*node{order[1]}
}

func (b *builder) inOrder() []*node { return append([]*node(nil), b.nodes...) }

func (b *builder) shuffled() []*node {
	order := b.inOrder()
	b.shuffle(order[1:])
	return order
}

func (b *builder) shuffledLevels() []*node {
	order := b.inOrder()
	for level := 1; level < len(order); level = 3*level - 1 {
		b.shuffle(order[level:min(3*level-1, len(order))])
	}
	return order
}

// shuffle is that of Fisher and Yates.
func (b *builder) shuffle(order []*node) {
	for i := len(order) - 1; i > 0; i-- {
		other := below(i+1, b.random.next())
		order[i], order[other] = order[other], order[i]
	}
}

// below is a number from 0 to bound-1, from the upper half of what was drawn.
func below(bound int, drawn uint64) int { return int(drawn >> 32 * uint64(bound) >> 32) }

type splitMix64 uint64

func (s *splitMix64) next() uint64 {
	*s += 0x9e3779b97f4a7c15
	z := uint64(*s)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// hashes are those of ShapeTest.java: Java's Arrays.hashCode over the words of 1000 objects.
var hashes = map[string]int32{
	"random":   1495698011,
	"tree":     1737044798,
	"wide":     -1574448180,
	"list":     -593466304,
	"shuffled": 167367191,
}

// check fails unless small graphs are those that Java and C build.
func check() error {
	for shape, want := range hashes {
		b := newBuilder(1000)
		b.link(shape)
		if got := b.hash(); got != want {
			return fmt.Errorf("another graph than Java's: %s has hash %d, want %d", shape, got, want)
		}
	}
	return nil
}

func (b *builder) hash() int32 {
	h := uint32(1)
	for _, n := range b.nodes {
		for _, word := range words(n) {
			h = 31*h + uint32(word)
		}
	}
	return int32(h)
}

// words are those of the object in Java's arena; null has four zeros.
func words(n *node) (w [1 + references]uint64) {
	if n == nil {
		return w
	}
	w[0] = n.index
	for i, ref := range n.refs {
		if ref != nil {
			w[1+i] = ref.index
		}
	}
	return w
}

// reached counts the nodes that the roots reach.
func (g graph) reached(objects int) int {
	found := make([]bool, objects+1)
	var pending []*node
	shade := func(n *node) {
		if n != nil && !found[n.index] {
			found[n.index] = true
			pending = append(pending, n)
		}
	}
	for _, root := range g.roots {
		shade(root)
	}
	count := 0
	for ; len(pending) > 0; count++ {
		n := pending[len(pending)-1]
		pending = pending[:len(pending)-1]
		for _, ref := range n.refs {
			shade(ref)
		}
	}
	return count
}
