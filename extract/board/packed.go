package board

import (
	"encoding/binary"
	"hash/crc32"

	"offers/extract/cue"
	"offers/extract/mention"
	"offers/extract/packed"
	"offers/extract/token"
)

// Pack is the compiled rules of the rooms, for Open.
func (r *Rules) Pack(rooms []Room) []byte {
	b := packed.Append(nil, []uint32{fingerprint(rooms)})
	return r.Grammar.Pack(r.Cues.Pack(r.Words.Pack(b)))
}

// Open reads the rules of the rooms from what Pack made of them, in a twentieth
// of the time that Compile takes; ok is false when their wordings are not the
// ones that were packed.
func Open(rooms []Room, pack string) (r *Rules, ok bool) {
	p := packed.NewReader(pack)
	if made := packed.Next[uint32](p); len(made) != 1 || made[0] != fingerprint(rooms) {
		return nil, false
	}
	r = &Rules{Words: token.Unpack(p)}
	if r.Cues, ok = cue.Unpack(p, cues(rooms)); !ok {
		return nil, false
	}
	r.Grammar, ok = mention.Unpack(p)
	return r, ok && p.Complete()
}

// fingerprint tells wordings from others: the phrases of all rooms and the
// grammars' words.
func fingerprint(rooms []Room) uint32 {
	sum := crc32.NewIEEE()
	var buf []byte
	add := func(s string, number uint64) {
		buf = binary.LittleEndian.AppendUint64(append(buf[:0], s...), number)
		sum.Write(buf)
	}
	for _, room := range rooms {
		for i := range room.Cues {
			add(room.Cues[i].Phrase, uint64(i))
		}
	}
	mention.Words(func(words string, class mention.Class, value float64) { add(words, uint64(class)^uint64(value)) })
	return sum.Sum32()
}
