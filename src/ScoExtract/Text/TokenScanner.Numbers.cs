namespace ScoExtract.Text;

/// <content>Numbers, and letters and digits run together: as they are meant, or as OCR misread a letter.</content>
internal ref partial struct TokenScanner
{
    private void Number(TokenFlags flags)
    {
        var (start, end, hash, digits, value) = (_at, _at, Folding.Start, 0, 0);
        for (var at = start; at < _text.Length;)
        {
            var entry = CharTable.Of(_text[at]);
            if (entry.Class == CharClass.Digit)
            {
                value = ++digits <= 9 ? (value * 10) + (entry.Folded - '0') : -1;
                hash = Folding.AppendFolded(hash, entry.Folded);
                end = ++at;
            }
            else if (entry.Class == CharClass.Mark)
            {
                end = ++at;
            }
            else if (entry.Class == CharClass.Ignored)
            {
                at++;
            }
            else if (entry.Class == CharClass.Latin && !(digits >= 2 && ScanAhead.IsLongWord(_text, at)))
            {
                LettersAfterDigits(start, flags, hash, digits, at);
                return;
            }
            else if (entry.Class == CharClass.Cyrillic && LookAlikes.Digit(_text[at]) >= 0 && TryLookAlikeNumber(start, flags))
            {
                return;
            }
            else
            {
                break;
            }
        }

        // An OCRed article: 1’organisation.
        if (digits != 1 || _text[start] != '1' || !TryOcrElision(start, end, flags))
        {
            Add(start, end, TokenKind.Number, Script.Other, flags, hash, value);
        }
    }

    private void LettersAfterDigits(int start, TokenFlags flags, ulong hash, int digits, int at)
    {
        var (end, letters, upper) = (at, 0, 0);
        while (at < _text.Length)
        {
            var entry = CharTable.Of(_text[at]);
            if (entry.Class is CharClass.Latin or CharClass.Digit)
            {
                hash = Folding.Append(hash, entry);
                upper += entry.Shape & CharEntry.Upper;
                letters += entry.Class == CharClass.Latin ? 1 : 0;
                digits += entry.Class == CharClass.Digit ? 1 : 0;
                end = ++at;
            }
            else if (entry.Class == CharClass.Mark)
            {
                end = ++at;
            }
            else if (entry.Class == CharClass.Ignored)
            {
                at++;
            }
            else
            {
                break;
            }
        }

        // The digit that stands for the first letter is as tall as a capital: 0rganization.
        Alphanumeric(start, end, flags | (letters >= ScanAhead.LongWord ? Capitals(upper == letters) : 0), hash, letters, digits);
    }

    // A long word in which OCR read a letter as a digit (0rganization, reso1ution) hashes as the word it was.
    private void Alphanumeric(int start, int end, TokenFlags flags, ulong hash, int letters, int digits)
    {
        if (letters >= ScanAhead.LongWord && digits <= 2 && letters > 2 * digits && OcrRepair.TryHash(_text.AsSpan(start, end - start), out var repaired))
        {
            Add(start, end, TokenKind.Word, Script.Latin, flags | TokenFlags.Repaired | (ScanAhead.IsWrapped(_text, end) ? TokenFlags.Wrapped : 0), repaired);
            return;
        }

        Add(start, end, TokenKind.Alphanumeric, Script.Latin, flags, hash);
    }
}
