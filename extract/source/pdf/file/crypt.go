package file

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rc4"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/binary"
	"fmt"

	"offers/extract/source/pdf/syntax"
)

// method is how streams are enciphered.
type method uint8

const (
	plain method = iota
	rc4Cipher
	aes128
	aes256
)

// A crypt opens the streams of a file enciphered with the empty user
// password, which forbids printing or copying and no reading: ISO 32000-1
// 7.6 for revisions 2 to 4, ISO 32000-2 7.6.4 for 5 and 6.
type crypt struct {
	key    []byte
	method method
}

// padding completes a password to 32 bytes; it is the empty one.
var padding = []byte("\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A")

// newCrypt reads the encryption dictionary. A file that wants a password is
// ErrPassword.
func newCrypt(x *index, d, id syntax.Object) (*crypt, error) {
	get := func(k string) syntax.Object { return x.value(d.Key(k)) }
	if f := get("Filter"); !f.Is("Standard") {
		return nil, fmt.Errorf("security handler %q: %w", f.Text, ErrUnsupported)
	}
	c := &crypt{}
	bits := get("Length").Int()
	switch v := get("V").Int(); v {
	case 1, 2:
		c.method = rc4Cipher
		if v == 1 || bits == 0 {
			bits = 40
		}
	case 4, 5:
		var err error
		if c.method, err = streamMethod(get); err != nil {
			return nil, err
		}
		bits = 128
	default:
		return nil, fmt.Errorf("encryption version %d: %w", v, ErrUnsupported)
	}
	if bits < 40 || bits > 128 {
		return nil, fmt.Errorf("key of %d bits: %w", bits, ErrDamaged)
	}
	if r := get("R").Int(); r >= 5 {
		return c, c.openSHA(r, get("U").Text, get("UE").Text)
	}
	return c, c.openMD5(get, x.value(id), bits/8)
}

// streamMethod is the cipher that the crypt filter for streams names.
func streamMethod(get func(string) syntax.Object) (method, error) {
	name := get("StmF")
	if name.Kind == syntax.EOF || name.Is("Identity") {
		return plain, nil
	}
	switch cfm := get("CF").Key(string(name.Text)).Key("CFM"); string(cfm.Text) {
	case "V2":
		return rc4Cipher, nil
	case "AESV2":
		return aes128, nil
	case "AESV3":
		return aes256, nil
	case "None":
		return plain, nil
	default:
		return plain, fmt.Errorf("crypt filter %q: %w", cfm.Text, ErrUnsupported)
	}
}

// openMD5 makes the key of revisions 2 to 4 and tries it on U.
func (c *crypt) openMD5(get func(string) syntax.Object, id syntax.Object, size int) error {
	r, o, u := get("R").Int(), get("O").Text, get("U").Text
	if len(o) < 32 || len(u) < 32 {
		return fmt.Errorf("encryption dictionary: %w", ErrDamaged)
	}
	var first []byte
	if id.Kind == syntax.Array && len(id.Items) > 0 {
		first = id.Items[0].Text
	}
	h := md5.New()
	h.Write(padding)
	h.Write(o[:32])
	h.Write(binary.LittleEndian.AppendUint32(nil, uint32(int64(get("P").Num))))
	h.Write(first)
	if r >= 4 && get("EncryptMetadata").Is("false") {
		h.Write([]byte{0xff, 0xff, 0xff, 0xff})
	}
	key := h.Sum(nil)
	if r >= 3 {
		for range 50 {
			sum := md5.Sum(key[:size])
			key = sum[:]
		}
	}
	c.key = key[:size]
	want := rc4Bytes(c.key, padding)
	if r >= 3 {
		sum := md5.Sum(append(bytes.Clone(padding), first...))
		want = rc4Bytes(c.key, sum[:])
		for i := 1; i <= 19; i++ {
			k := bytes.Clone(c.key)
			for j := range k {
				k[j] ^= byte(i)
			}
			want = rc4Bytes(k, want)
		}
	}
	if !bytes.HasPrefix(u, want) {
		return ErrPassword
	}
	return nil
}

// openSHA makes the key of revisions 5 and 6.
func (c *crypt) openSHA(r int, u, ue []byte) error {
	if len(u) < 48 || len(ue) < 32 {
		return fmt.Errorf("encryption dictionary: %w", ErrDamaged)
	}
	hash := func(salt []byte) []byte {
		sum := sha256.Sum256(salt)
		if r >= 6 {
			return hardened(sum[:])
		}
		return sum[:]
	}
	if !bytes.Equal(hash(u[32:40]), u[:32]) {
		return ErrPassword
	}
	block, err := aes.NewCipher(hash(u[40:48]))
	if err != nil {
		return err
	}
	c.key = make([]byte, 32)
	cipher.NewCBCDecrypter(block, make([]byte, 16)).CryptBlocks(c.key, ue[:32])
	return nil
}

// hardened is algorithm 2.B for the empty password.
func hardened(k []byte) []byte {
	for i := 0; ; i++ {
		data := bytes.Repeat(k, 64)
		block, err := aes.NewCipher(k[:16])
		if err != nil {
			return nil
		}
		cipher.NewCBCEncrypter(block, k[16:32]).CryptBlocks(data, data)
		rest := 0
		for _, b := range data[:16] {
			rest += int(b)
		}
		switch rest % 3 {
		case 0:
			sum := sha256.Sum256(data)
			k = sum[:]
		case 1:
			sum := sha512.Sum384(data)
			k = sum[:]
		default:
			sum := sha512.Sum512(data)
			k = sum[:]
		}
		if i >= 63 && int(data[len(data)-1]) <= i-31 {
			return k[:32]
		}
	}
}

// open deciphers the data of the stream that object num gen holds.
func (c *crypt) open(data []byte, num, gen int) []byte {
	if c == nil || c.method == plain {
		return data
	}
	key := c.key
	if c.method != aes256 {
		key = append(bytes.Clone(key), byte(num), byte(num>>8), byte(num>>16), byte(gen), byte(gen>>8))
		if c.method == aes128 {
			key = append(key, "sAlT"...)
		}
		sum := md5.Sum(key)
		key = sum[:min(len(c.key)+5, 16)]
	}
	if c.method == rc4Cipher {
		return rc4Bytes(key, data)
	}
	return aesBytes(key, data)
}

func rc4Bytes(key, data []byte) []byte {
	c, err := rc4.NewCipher(key)
	if err != nil {
		return data
	}
	out := make([]byte, len(data))
	c.XORKeyStream(out, data)
	return out
}

// aesBytes deciphers whole blocks after the initial vector; the padding at
// the end comes off where it is right.
func aesBytes(key, data []byte) []byte {
	block, err := aes.NewCipher(key)
	if err != nil || len(data) < 32 {
		return nil
	}
	out := make([]byte, (len(data)-16)&^15)
	cipher.NewCBCDecrypter(block, data[:16]).CryptBlocks(out, data[16:16+len(out)])
	if n := int(out[len(out)-1]); n >= 1 && n <= 16 {
		out = out[:len(out)-n]
	}
	return out
}
