package file

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/sha256"
	"errors"
	"fmt"
	"testing"

	"offers/extract/source/pdf/syntax"
)

// userEntry is U for the empty password, by ISO 32000-1 algorithms 2, 4 and 5.
func userEntry(r, bits int, o, id []byte) (key, u []byte) {
	h := md5.New()
	h.Write(padding)
	h.Write(o)
	h.Write([]byte{0xfc, 0xff, 0xff, 0xff}) // P -4
	h.Write(id)
	key = h.Sum(nil)
	if r == 2 {
		return key[:bits/8], rc4Bytes(key[:bits/8], padding)
	}
	for range 50 {
		sum := md5.Sum(key[:bits/8])
		key = sum[:]
	}
	key = key[:bits/8]
	sum := md5.Sum(append(bytes.Clone(padding), id...))
	u = sum[:]
	for i := range 20 {
		k := bytes.Clone(key)
		for j := range k {
			k[j] ^= byte(i)
		}
		u = rc4Bytes(k, u)
	}
	return key, append(u, make([]byte, 16)...)
}

func openDict(dict string, id []byte) (*crypt, error) {
	d := syntax.New([]byte(dict)).Next()
	ids := syntax.Object{Kind: syntax.Array, Items: []syntax.Object{{Kind: syntax.String, Text: id}}}
	return newCrypt(&index{}, d, ids)
}

func TestCryptMD5(t *testing.T) {
	o, id := bytes.Repeat([]byte("o"), 32), []byte("0123456789abcdef")
	for _, c := range []struct {
		r, bits int
		more    string
		method  method
	}{
		{2, 40, "/V 1", rc4Cipher},
		{3, 128, "/V 2/Length 128", rc4Cipher},
		{4, 128, "/V 4/StmF/StdCF/CF<</StdCF<</CFM/V2>>>>", rc4Cipher},
		{4, 128, "/V 4/StmF/StdCF/CF<</StdCF<</CFM/AESV2>>>>", aes128},
		{4, 128, "/V 4/StmF/Identity", plain},
	} {
		key, u := userEntry(c.r, c.bits, o, id)
		got, err := openDict(fmt.Sprintf("<</Filter/Standard/R %d%s/P -4/O<%x>/U<%x>>>", c.r, c.more, o, u), id)
		if err != nil {
			t.Errorf("R %d%s: %v", c.r, c.more, err)
			continue
		}
		if got.method != c.method || !bytes.Equal(got.key, key) {
			t.Errorf("R %d%s: method %d, want %d", c.r, c.more, got.method, c.method)
		}
		_, err = openDict(fmt.Sprintf("<</Filter/Standard/R %d%s/P -4/O<%x>/U<%x>>>", c.r, c.more, o, make([]byte, 32)), id)
		if !errors.Is(err, ErrPassword) {
			t.Errorf("R %d%s with another password: %v", c.r, c.more, err)
		}
	}
}

func TestCryptSHA(t *testing.T) {
	for _, r := range []int{5, 6} {
		hash := func(salt string) []byte {
			sum := sha256.Sum256([]byte(salt))
			if r == 6 {
				return hardened(sum[:])
			}
			return sum[:]
		}
		key := bytes.Repeat([]byte("k"), 32)
		u := append(hash("validate"), "validatekeysalt!"...)
		block, _ := aes.NewCipher(hash("keysalt!"))
		ue := make([]byte, 32)
		cipher.NewCBCEncrypter(block, make([]byte, 16)).CryptBlocks(ue, key)
		dict := "<</Filter/Standard/V 5/R %d/StmF/StdCF/CF<</StdCF<</CFM/AESV3>>>>/U<%x>/UE<%x>>>"
		c, err := openDict(fmt.Sprintf(dict, r, u, ue), nil)
		if err != nil || !bytes.Equal(c.key, key) || c.method != aes256 {
			t.Errorf("R %d: %v", r, err)
		}
		u[0] ^= 1
		if _, err := openDict(fmt.Sprintf(dict, r, u, ue), nil); !errors.Is(err, ErrPassword) {
			t.Errorf("R %d with another password: %v", r, err)
		}
	}
}

func TestCryptOpen(t *testing.T) {
	key := bytes.Repeat([]byte("k"), 16)
	text := []byte("a text of a few blocks, and a bit more")
	objectKey := func(salt string) []byte {
		sum := md5.Sum(append(append(bytes.Clone(key), 7, 0, 0, 0, 0), salt...))
		return sum[:]
	}
	padded := append(bytes.Clone(text), bytes.Repeat([]byte{10}, 10)...)
	block, _ := aes.NewCipher(objectKey("sAlT"))
	sealed := append(make([]byte, 16), padded...)
	cipher.NewCBCEncrypter(block, sealed[:16]).CryptBlocks(sealed[16:], padded)
	for _, c := range []struct {
		method method
		data   []byte
	}{
		{plain, text},
		{rc4Cipher, rc4Bytes(objectKey(""), text)},
		{aes128, sealed},
	} {
		if got := (&crypt{key, c.method}).open(c.data, 7, 0); !bytes.Equal(got, text) {
			t.Errorf("method %d: got %q", c.method, got)
		}
	}
	if got := (&crypt{key, aes128}).open([]byte("short"), 7, 0); len(got) != 0 {
		t.Errorf("less than a block: got %q", got)
	}
}

func TestCryptUnsupported(t *testing.T) {
	for _, dict := range []string{"<</Filter/Adobe.PubSec/V 4>>", "<</Filter/Standard/V 3/R 3>>", "<</Filter/Standard/V 4/R 4/StmF/X/CF<</X<</CFM/ROT13>>>>>>"} {
		if _, err := openDict(dict, nil); !errors.Is(err, ErrUnsupported) {
			t.Errorf("%s: %v", dict, err)
		}
	}
}
