package csv

import "errors"

// A Cell is a cell as it stands in the file, without quotes.
type Cell struct {
	Text string
	Line int // where it begins, 1-based
}

// A Parser makes rows of lines. It is zero but for its dialect at the start of
// every row.
type Parser struct {
	Dialect Dialect
	Cells   []Cell // of the row, once it is whole
	Size    int    // bytes of the row so far

	text  []byte // of the cell being read
	line  int    // where it began
	state state
}

// state is where in a cell a parser stands.
type state uint8

const (
	rowStart state = iota
	cellStart
	bare
	quoted
	unquoted // behind a quote inside quotes: the last, or one of two
)

var (
	errQuote = errors.New("a quote inside a cell without quotes: put the cell in quotes and double the quotes in it")
	errAfter = errors.New("a cell goes on after its closing quote: double the quotes in it")
)

// Add takes a line with its end; whole says that the row ends with it. After
// an error the next line begins a row.
func (p *Parser) Add(line []byte, number int) (whole bool, err error) {
	if p.state == rowStart {
		p.Cells, p.Size, p.line = p.Cells[:0], 0, number
	}
	p.Size += len(line)
	for i, c := range line {
		end := c == '\n' || c == '\r' && i+2 == len(line) && line[i+1] == '\n'
		switch {
		case p.state == quoted && c == '"':
			p.state = unquoted
		case p.state == quoted:
			p.text = append(p.text, c)
		case end:
			p.endRow(number)
			return true, nil
		case c == p.Dialect.separator:
			p.cell(number)
		case c == '"' && p.state == bare:
			return false, p.fail(errQuote)
		case c == '"': // begins the cell, or was the second of two
			if p.state == unquoted {
				p.text = append(p.text, c)
			}
			p.state = quoted
		case p.state == unquoted:
			return false, p.fail(errAfter)
		default:
			p.text, p.state = append(p.text, c), bare
		}
	}
	if p.state == quoted {
		return false, nil
	}
	p.endRow(number) // the last line has no end
	return true, nil
}

func (p *Parser) endRow(line int) {
	p.cell(line)
	p.state = rowStart
}

// cell ends a cell; the next one begins on the line.
func (p *Parser) cell(line int) {
	p.Cells = append(p.Cells, Cell{string(p.text), p.line})
	p.text, p.line, p.state = p.text[:0], line, cellStart
}

func (p *Parser) fail(err error) error {
	p.Reset()
	return err
}

// Open says whether the row so far ends inside quotes, and where the cell
// begins that is open.
func (p *Parser) Open() (line int, open bool) { return p.line, p.state == quoted }

// Reset forgets the row so far.
func (p *Parser) Reset() { p.text, p.state = p.text[:0], rowStart }
